import type { Tx } from '../../../platform/database.server.ts'
import { contactsIn, type SafeguardingContact } from '../../schedule/safeguarding-contacts.server.ts'

export type VisitedSchool = { urn: number; name: string; contact: SafeguardingContact | null }

/** The schools where somebody is met, as far as the reader's schedule goes, each with whom to go to. */
export async function visitedSchoolsIn(tx: Tx, reviewId: string): Promise<VisitedSchool[]> {
  const schools = await tx
    .selectFrom('session')
    .innerJoin('school', 'school.urn', 'session.urn')
    .select(['school.urn', 'school.name'])
    .distinct()
    .where('session.review_id', '=', reviewId)
    .orderBy('school.name')
    .execute()
  const contacts = await contactsIn(tx, reviewId)
  const named = contacts.filter(({ urn }) => schools.every((school) => school.urn !== urn))
  return [...schools, ...named.map(({ urn, school }) => ({ urn, name: school }))].map((school) => ({
    ...school,
    contact: contacts.find(({ urn }) => urn === school.urn) ?? null,
  }))
}
