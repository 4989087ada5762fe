import { sql } from 'kysely'
import { defineQuery } from '../../access/define-query.server.ts'
import type { Tx } from '../../platform/database.server.ts'

export type SafeguardingContact = {
  urn: number
  school: string
  name: string
  post: string
  telephone: string
}

/** Whom to go to at each school when a child may be at risk, as the host gave it; for the team and the host. */
export async function contactsOf(tx: Tx, reviewIds: string[]): Promise<Map<string, SafeguardingContact[]>> {
  if (reviewIds.length === 0) return new Map()
  const rows = await tx
    .selectFrom('safeguarding_contact as contact')
    .innerJoin('school', 'school.urn', 'contact.urn')
    .select([
      'contact.review_id',
      'contact.urn',
      'school.name as school',
      'contact.name',
      'contact.post',
      'contact.telephone',
    ])
    .where('contact.review_id', 'in', reviewIds)
    .orderBy(sql`school.name collate "en-GB-x-icu"`)
    .execute()
  const contacts = rows.map(({ review_id, ...contact }) => ({ review_id, contact }))
  return new Map(
    [...Map.groupBy(contacts, (row) => row.review_id)].map(([id, all]) => [
      id,
      all.map(({ contact }) => contact),
    ]),
  )
}

export const contactsIn = async (tx: Tx, reviewId: string) =>
  (await contactsOf(tx, [reviewId])).get(reviewId) ?? []

export const safeguardingContacts = defineQuery({
  name: 'safeguarding contacts',
  run: (tx, { reviewId }: { reviewId: string }) => contactsIn(tx, reviewId),
})
