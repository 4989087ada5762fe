import type { Actor } from '../../../access/actor.ts'
import { weekdayOf } from '../../../web/dates.ts'
import { found, missing } from '../../../web/request.server.ts'
import { standing } from '../../allocation/standing.server.ts'
import type { Standing } from '../../allocation/standing.ts'
import { canEditSchedule } from '../policy.ts'
import { type Schedule, schedule } from '../schedule.server.ts'

/** What every page of those who build the schedule begins with; for everybody else there is no page. */
export async function builderPage(actor: Actor, reviewId: string) {
  const mine = found(await standing(actor, { reviewId }))
  const all: Schedule = await schedule(actor, { reviewId })
  const facts = { standing: mine, shared: all.sharedAt !== null, sessions: all.sessions.length }
  if (canEditSchedule(facts) !== 'allowed') throw missing()
  return { mine, facts, ...all }
}

export const dayOptions = (review: Standing['review'], each = 'Each day') => [
  { value: '', label: each },
  ...([1, 2, 3] as const).map((day) => ({ value: String(day), label: weekdayOf(review[`day${day}`]) })),
]
