import type { Actor } from '../../../access/actor.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { type Member, membersOf } from '../../allocation/members.server.ts'
import { standingIn } from '../../allocation/standing.server.ts'
import { isLead, isTeam, type Standing } from '../../allocation/standing.ts'
import type { CoachingFacts } from './policy.ts'

type Of = { reviewId: string; personId: string }

/** How the actor and this person stand to each other, for writing; and what lies between them. */
export async function coachingFacts(
  tx: Tx,
  { reviewId, personId }: Of,
  actor: Actor,
): Promise<CoachingFacts | null> {
  const standing = await standingIn(tx, reviewId, actor)
  if (!standing || !isTeam(standing)) return null
  const members = (await membersOf(tx, [reviewId])).get(reviewId) ?? []
  const pair = pairOf(standing, members, personId)
  const begun = (await betweenIn(tx, reviewId, standing.personId, personId)).length > 0
  return { standing, pair, begun }
}

/** Rows are there for the two alone. */
export const betweenIn = (tx: Tx, reviewId: string, me: string, other: string) =>
  tx
    .selectFrom('coaching_note')
    .leftJoin('person', 'person.id', 'coaching_note.author_id')
    .select([
      'coaching_note.id',
      'coaching_note.author_id as authorId',
      'person.name',
      'coaching_note.body',
      'coaching_note.written_at as writtenAt',
      'coaching_note.read_at as readAt',
    ])
    .where('coaching_note.review_id', '=', reviewId)
    .where((eb) =>
      eb.or([
        eb.and([eb('lead_id', '=', me), eb('reviewer_id', '=', other)]),
        eb.and([eb('lead_id', '=', other), eb('reviewer_id', '=', me)]),
      ]),
    )
    .orderBy('coaching_note.written_at')
    .orderBy('coaching_note.id')
    .execute()

function pairOf(standing: Standing, members: Member[], personId: string): CoachingFacts['pair'] {
  const other = members.find((one) => one.personId === personId && one.state === 'accepted')
  if (isLead(standing) && other?.role === 'peer_reviewer')
    return { leadId: standing.personId, reviewerId: personId }
  if (!isLead(standing) && other?.role === 'lead_reviewer')
    return { leadId: personId, reviewerId: standing.personId }
  return null
}
