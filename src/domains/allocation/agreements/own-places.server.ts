import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.server.ts'

const openPlaces = (tx: Tx, personId: string) =>
  tx
    .selectFrom('review_member')
    .innerJoin('review', 'review.id', 'review_member.review_id')
    .select('review_member.id')
    .where('review_member.person_id', '=', personId)
    .where('review_member.state', '=', 'accepted')
    .where('review_member.role', 'in', ['lead_reviewer', 'peer_reviewer'])
    .where('review.stage', 'not in', ['follow_up', 'cancelled'])

/** Whether a place in a team still stands under an earlier confidentiality agreement, or under none. */
export async function hasPlaceToRenew(tx: Tx, personId: string): Promise<boolean> {
  const place = await openPlaces(tx, personId)
    .where(
      sql<boolean>`(review_member.agreed_at is null
        or review_member.agreement_version is distinct from (select access.agreement_now()))`,
    )
    .executeTakeFirst()
  return place !== undefined
}

/** The places in reviews that are open come under the version just accepted, and so do their documents. */
export async function renewPlaces(tx: Tx, personId: string, version: number) {
  await tx
    .updateTable('review_member')
    .set({ agreement_version: String(version), agreed_at: sql`now()` })
    .where('id', 'in', openPlaces(tx, personId))
    .where((of) =>
      of.or([
        of('agreed_at', 'is', null),
        sql<boolean>`agreement_version is distinct from ${String(version)}`,
      ]),
    )
    .execute()
}
