import { defineCommand } from '../../../access/define-command.server.ts'
import { Refused } from '../../../access/outcome.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { membersOf } from '../../allocation/members.server.ts'
import { standingIn } from '../../allocation/standing.server.ts'
import type { Standing } from '../../allocation/standing.ts'
import { heldTogether } from '../../schedule/schedule.ts'
import { hasBegun } from '../shared/session-when.ts'
import { canSayWhoWasThere } from './policy.ts'
import { sayWhoWasThereInput } from './schemas.ts'

/** Who was in a session, as the page shows it: whoever is not ticked any more was not there. */
export const sayWhoWasThere = defineCommand({
  name: 'say-who-was-there',
  input: sayWhoWasThereInput,
  load: (tx, { reviewId }, actor) => standingIn(tx, reviewId, actor),
  policy: canSayWhoWasThere,
  run: async ({ tx, input: { reviewId, sessionId, people, others }, facts }) => {
    await refuseOtherSession(tx, facts.review, sessionId)
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

async function refuseOtherSession(tx: Tx, review: Standing['review'], sessionId: string) {
  const session = await tx
    .selectFrom('session')
    .select(['kind', 'day', 'starts'])
    .where('id', '=', sessionId)
    .where('review_id', '=', review.id)
    .executeTakeFirst()
  if (!session) throw new Refused([{ field: 'sessionId', message: 'Choose a session of this review.' }])
  if (!heldTogether(session))
    throw new Refused([
      {
        field: 'sessionId',
        message: 'Who was there is written down of what team and host hold together, and of nothing else.',
      },
    ])
  if (!hasBegun({ day: session.day as 1 | 2 | 3, starts: session.starts }, review))
    throw new Refused([
      {
        field: 'sessionId',
        message: 'This session has not begun. Who was there is written down from then on.',
      },
    ])
}

async function membersAmong(tx: Tx, reviewId: string, people: string[]): Promise<string[]> {
  const members = (await membersOf(tx, [reviewId])).get(reviewId) ?? []
  return members
    .filter(({ personId, state }) => state === 'accepted' && people.includes(personId))
    .map(({ personId }) => personId)
}
