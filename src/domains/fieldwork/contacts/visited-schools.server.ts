import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.server.ts'
import { contactsOf, type SafeguardingContact } from '../../schedule/safeguarding-contacts.server.ts'

export type VisitedSchool = { urn: number; name: string; contact: SafeguardingContact | null }

/** The schools where somebody is met, as far as the reader's schedules go, each with whom to go to. */
export async function visitedSchoolsOf(tx: Tx, reviewIds: string[]): Promise<Map<string, VisitedSchool[]>> {
  if (reviewIds.length === 0) return new Map()
  const rows = await tx
    .selectFrom('session')
    .innerJoin('school', 'school.urn', 'session.urn')
    .select(['session.review_id as reviewId', 'school.urn', 'school.name'])
    .groupBy(['session.review_id', 'school.urn', 'school.name'])
    .where('session.review_id', 'in', reviewIds)
    .orderBy(sql`school.name collate "en-GB-x-icu"`)
    .execute()
  const schools = Map.groupBy(rows, (row) => row.reviewId)
  const contacts = await contactsOf(tx, reviewIds)
  return new Map(reviewIds.map((id) => [id, withContacts(schools.get(id) ?? [], contacts.get(id) ?? [])]))
}

export const visitedSchoolsIn = async (tx: Tx, reviewId: string) =>
  (await visitedSchoolsOf(tx, [reviewId])).get(reviewId) ?? []

// Somebody who was named at a school that is not visited any more is still shown.
function withContacts(schools: { urn: number; name: string }[], contacts: SafeguardingContact[]) {
  const named = contacts.filter(({ urn }) => schools.every((school) => school.urn !== urn))
  return [...schools, ...named.map(({ urn, school }) => ({ urn, name: school }))].map(({ urn, name }) => ({
    urn,
    name,
    contact: contacts.find((contact) => contact.urn === urn) ?? null,
  }))
}
