import { defineCommand } from '../../../access/define-command.server.ts'
import { Refused } from '../../../access/outcome.ts'
import { now } from '../../../platform/clock.ts'
import { auditSchedule, scheduleFacts } from '../schedule-facts.server.ts'
import { ownSchool } from './check-need.server.ts'
import { canSetNeeds } from './policy.ts'
import { knownDriveInput } from './schemas.ts'

/** Minutes by car that somebody knows better than a straight line does; none takes them away again. */
export const setKnownDrive = defineCommand({
  name: 'set-known-drive',
  input: knownDriveInput,
  load: (tx, { reviewId }, actor) => scheduleFacts(tx, reviewId, actor),
  policy: canSetNeeds,
  run: async ({ tx, input, facts }) => {
    const { trustId } = facts.standing.review
    await ownSchool(tx, trustId, input.fromUrn, 'fromUrn')
    await ownSchool(tx, trustId, input.toUrn, 'toUrn')
    if (input.fromUrn === input.toUrn)
      throw new Refused([{ field: 'toUrn', message: 'Choose another place than the first' }])
    const [from, to] = inOrder(input.fromUrn, input.toUrn)
    await tx
      .deleteFrom('known_drive')
      .where('review_id', '=', input.reviewId)
      .where('from_urn', '=', from)
      .where('to_urn', to === null ? 'is' : '=', to)
      .execute()
    if (input.minutes === null) return
    const row = { review_id: input.reviewId, from_urn: from, to_urn: to, minutes: input.minutes }
    await tx
      .insertInto('known_drive')
      .values({ ...row, set_by: facts.standing.personId, set_at: now() })
      .execute()
  },
  audit: ({ facts }) => auditSchedule(facts),
})

// It is as far there as back, so that there is one row for both.
const inOrder = (from: number, to: number | null): [number, number | null] =>
  to !== null && to < from ? [to, from] : [from, to]
