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
export const contactsIn = (tx: Tx, reviewId: string): Promise<SafeguardingContact[]> =>
  tx
    .selectFrom('safeguarding_contact as contact')
    .innerJoin('school', 'school.urn', 'contact.urn')
    .select(['contact.urn', 'school.name as school', 'contact.name', 'contact.post', 'contact.telephone'])
    .where('contact.review_id', '=', reviewId)
    .orderBy('school.name')
    .execute()

export const safeguardingContacts = defineQuery({
  name: 'safeguarding contacts',
  run: (tx, { reviewId }: { reviewId: string }) => contactsIn(tx, reviewId),
})
