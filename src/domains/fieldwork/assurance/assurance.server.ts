import type { Actor } from '../../../access/actor.ts'
import { defineQuery } from '../../../access/define-query.server.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { isUuid } from '../../allocation/standing.server.ts'
import { assuranceFacts } from './assurance-facts.server.ts'
import { canAnswerStatement, canObserveLeading, canStateReadiness } from './policy.ts'

/** What the assurer sees of a provisional lead's leading: for the two; once answered, the statement for the central team. */
export const assurance = defineQuery({
  name: 'assurance',
  run: async (tx, { reviewId }: { reviewId: string }, actor: Actor) => {
    const facts = isUuid(reviewId) ? await assuranceFacts(tx, { reviewId }, actor) : null
    if (!facts) return null
    const { standing, pair } = facts
    const statement = await statementIn(tx, reviewId)
    const me = standing.personId
    const ofThePair = pair?.leadId === me || pair?.assurerId === me
    if (!ofThePair && !statement) return null
    return {
      standing,
      lead: await nameIn(tx, statement?.leadId ?? pair?.leadId ?? ''),
      assurer: await nameIn(tx, statement?.assurerId ?? pair?.assurerId ?? ''),
      assures: (statement?.assurerId ?? pair?.assurerId) === me,
      leads: (statement?.leadId ?? pair?.leadId) === me,
      observations: await observationsIn(tx, reviewId),
      statement,
      can: {
        observe: canObserveLeading(facts) === 'allowed',
        state: canStateReadiness(facts) === 'allowed',
        answer: canAnswerStatement(facts) === 'allowed',
      },
    }
  },
})
export type Assurance = NonNullable<Awaited<ReturnType<typeof assurance>>>

const observationsIn = (tx: Tx, reviewId: string) =>
  tx
    .selectFrom('leading_observation')
    .select(['id', 'aspect', 'body', 'observed_at as observedAt'])
    .where('review_id', '=', reviewId)
    .orderBy('observed_at')
    .orderBy('id')
    .execute()

async function statementIn(tx: Tx, reviewId: string) {
  const row = await tx
    .selectFrom('leading_statement')
    .select([
      'lead_id as leadId',
      'assurer_id as assurerId',
      'readiness',
      'reasons',
      'stated_at as statedAt',
      'answer',
      'answered_at as answeredAt',
    ])
    .where('review_id', '=', reviewId)
    .executeTakeFirst()
  return row ?? null
}

async function nameIn(tx: Tx, personId: string): Promise<string> {
  if (!isUuid(personId)) return 'Nobody'
  const row = await tx.selectFrom('person').select('name').where('id', '=', personId).executeTakeFirst()
  return row?.name ?? 'A former member'
}
