import type { Actor } from '../../access/actor.ts'
import { calendarSoon } from '../../access/calendar-soon.ts'
import type { AuditNote, Enqueue } from '../../access/define-command.server.ts'
import { now } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.server.ts'
import { standingLocked } from '../allocation/standing.server.ts'
import { dayNameOf } from './day-name.ts'
import type { ShareFacts } from './policy.ts'
import { type Schedule, scheduleOf } from './schedule.server.ts'
import { unsettled } from './schedule-rules.ts'

export type EditFacts = ShareFacts & { schedule: Schedule }

/** The schedule as it stands, held by the review's row so that two changes are weighed one after the other. */
export async function scheduleFacts(tx: Tx, reviewId: string, actor: Actor): Promise<EditFacts | null> {
  const standing = await standingLocked(tx, reviewId, actor)
  if (!standing) return null
  const schedule = await scheduleOf(tx, reviewId)
  return {
    standing,
    schedule,
    shared: schedule.sharedAt !== null,
    sessions: schedule.sessions.length,
    unsettled: unsettled(schedule.sessions, schedule.people, dayNameOf(standing.review)).map(
      ({ words }) => words,
    ),
  }
}

/** The history says that the schedule changed, not who is met. */
export const auditSchedule = ({ standing }: ShareFacts, subjectId?: string): AuditNote => ({
  reviewId: standing.review.id,
  trustId: standing.review.trustId,
  subjectId,
  audience: ['host', 'team'],
})

const QUIET_MINUTES = 10

/** After sharing, everyone is told of changes: once, when the person changing it has been quiet for a while. */
export async function tellOfChange({ shared, standing }: ShareFacts, enqueue: Enqueue) {
  if (!shared) return
  const { id } = standing.review
  const runAt = new Date(now().getTime() + QUIET_MINUTES * 60_000)
  await enqueue('tell-schedule-changed', { reviewId: id }, { jobKey: `schedule-changed-${id}`, runAt })
  await calendarSoon(enqueue, id)
}
