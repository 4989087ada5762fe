import { defineCommand } from '../../../access/define-command.server.ts'
import { Refused } from '../../../access/outcome.ts'
import type { Session } from '../schedule.ts'
import { auditSchedule, type EditFacts, scheduleFacts } from '../schedule-facts.server.ts'
import { daysWorldOf, ofReview } from '../working-out/days-world.server.ts'
import type { DaysWorld } from '../working-out/days-world.ts'
import { keptOf } from './change.ts'
import { makeChange } from './make-change.server.ts'
import { isFresh, placedAt, worldWith } from './placing.ts'
import { canPlaceSession } from './policy.ts'
import { reasonsAgainst } from './reasons-against.ts'
import { placeSessionInput } from './schemas.ts'

/** Puts something at a time, dragged or chosen: never where a rule of the days forbids it. */
export const placeSession = defineCommand({
  name: 'place-session',
  input: placeSessionInput,
  load: (tx, { reviewId }, actor) => scheduleFacts(tx, reviewId, actor),
  policy: canPlaceSession,
  run: async ({ tx, input, facts, enqueue }) => {
    const world = await daysWorldOf(tx, ofReview(facts.standing.review))
    const session = placedAt(world, input.item, input)
    if (!session) throw new Refused('This is not on the schedule any more. Look at it again.')
    refuseStrangers(facts, session)
    refuseBroken(world, session)
    const before = world.sessions.find(({ id }) => id === session.id)
    const sessionId = isFresh(session) ? crypto.randomUUID() : session.id
    const moves = [{ sessionId, before: before ? keptOf(before) : null, after: keptOf(session) }]
    const made = await makeChange({ tx, facts, moves, why: input.why, enqueue })
    return { ...made, sessionId, day: session.day, name: session.title }
  },
  audit: ({ facts, value }) => auditSchedule(facts, value.sessionId),
})

function refuseStrangers({ schedule }: EditFacts, { attendees }: Session) {
  const known = new Set(schedule.people.map(({ personId }) => personId))
  if (attendees.length === 0) throw new Refused([{ field: 'people', message: 'Choose who goes' }])
  if (attendees.some((person) => !known.has(person)))
    throw new Refused([{ field: 'people', message: 'Choose somebody who takes part in the review' }])
}

function refuseBroken(world: DaysWorld, session: Session) {
  const reasons = reasonsAgainst(world, worldWith(world, session), session)
  if (reasons.length > 0) throw new Refused(reasons.map(({ words }) => ({ message: words })))
}
