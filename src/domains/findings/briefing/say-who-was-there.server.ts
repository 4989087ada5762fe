import { defineCommand } from '../../../access/define-command.server.ts'
import { Refused } from '../../../access/outcome.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { membersOf } from '../../allocation/members.server.ts'
import { standingIn } from '../../allocation/standing.server.ts'
import { canSayWhoWasThere } from './policy.ts'
import { heldTogether } from './presence.server.ts'
import { sayWhoWasThereInput } from './schemas.ts'

/** Who was in a session, as the page shows it: whoever is not ticked any more was not there. */
export const sayWhoWasThere = defineCommand({
  name: 'say-who-was-there',
  input: sayWhoWasThereInput,
  load: (tx, { reviewId }, actor) => standingIn(tx, reviewId, actor),
  policy: canSayWhoWasThere,
  run: async ({ tx, input: { reviewId, sessionId, people, others }, facts }) => {
    await refuseOtherSession(tx, reviewId, sessionId)
    const there = await membersAmong(tx, reviewId, people)
    await tx.deleteFrom('session_presence').where('session_id', '=', sessionId).execute()
    const common = { session_id: sessionId, review_id: reviewId, ticked_by: facts.personId }
    const rows = [
      ...there.map((person_id) => ({ ...common, person_id, name: '' })),
      ...others.map((name) => ({ ...common, person_id: null, name })),
    ]
    if (rows.length > 0) await tx.insertInto('session_presence').values(rows).execute()
    return rows.length
  },
  audit: ({ input, facts, value }) => ({
    reviewId: input.reviewId,
    trustId: facts.review.trustId,
    subjectId: input.sessionId,
    audience: ['host', 'team'],
    detail: { people: value },
  }),
})

async function refuseOtherSession(tx: Tx, reviewId: string, sessionId: string) {
  const session = await tx
    .selectFrom('session')
    .select('kind')
    .where('id', '=', sessionId)
    .where('review_id', '=', reviewId)
    .executeTakeFirst()
  if (!session) throw new Refused([{ field: 'sessionId', message: 'Choose a session of this review.' }])
  if (!heldTogether.includes(session.kind))
    throw new Refused([
      {
        field: 'sessionId',
        message: 'Who was there is written down of what team and host hold together, and of nothing else.',
      },
    ])
}

async function membersAmong(tx: Tx, reviewId: string, people: string[]): Promise<string[]> {
  const members = (await membersOf(tx, [reviewId])).get(reviewId) ?? []
  return members
    .filter(({ personId, state }) => state === 'accepted' && people.includes(personId))
    .map(({ personId }) => personId)
}
