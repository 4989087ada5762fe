import { sql } from 'kysely'
import type { Actor } from '../../../access/actor.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { standingIn } from '../../allocation/standing.server.ts'

/** A round held until the command ends, so that nothing is sealed while it is being opened. */
export async function factsOfRound(tx: Tx, input: { reviewId: string; roundId: string }, actor: Actor) {
  const standing = await standingIn(tx, input.reviewId, actor)
  const row = await tx
    .selectFrom('sealed_round')
    .select(['question_id', 'opened_at'])
    .where('id', '=', input.roundId)
    .where('review_id', '=', input.reviewId)
    .forUpdate()
    .executeTakeFirst()
  return standing && row ? { standing, questionId: row.question_id, opened: row.opened_at !== null } : null
}

/** Who of the team has sealed a view, by round: the names alone, as the database tells them. */
export async function whoSealed(tx: Tx, reviewId: string): Promise<Map<string, string[]>> {
  const { rows } = await sql<{ round_id: string; person_id: string }>`
    select * from access.who_sealed(${reviewId})`.execute(tx)
  const rounds = Map.groupBy(rows, (row) => row.round_id)
  return new Map([...rounds].map(([round, sealed]) => [round, sealed.map((row) => row.person_id)]))
}

/** The team as it is now: who joined late is asked too, and nobody waits for somebody who has left. */
export const teamIn = (tx: Tx, reviewId: string) =>
  tx
    .selectFrom('review_member')
    .innerJoin('person', 'person.id', 'review_member.person_id')
    .select(['person.id as personId', 'person.name'])
    .where('review_member.review_id', '=', reviewId)
    .where('review_member.state', '=', 'accepted')
    .where('review_member.role', 'in', ['lead_reviewer', 'peer_reviewer'])
    .orderBy(sql`person.name collate "en-GB-x-icu"`)
    .orderBy('person.id')
    .execute()

/** The history says that it happened and to which question, to the team alone. */
export const auditOfRound = (reviewId: string, trustId: string, roundId: string) => ({
  reviewId,
  trustId,
  subjectId: roundId,
  audience: ['team'] as ('central' | 'host' | 'team')[],
})
