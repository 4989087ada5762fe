import type { Problem } from '../../access/outcome.ts'
import type { Tx } from '../../platform/database.server.ts'
import { nameList } from '../../web/dates.ts'
import type { Days } from '../programme/review-days.ts'

export type BusyPerson = { name: string; trustName: string }

/** Who of the review has a place in another one on any of these days, and whose review that is. */
export function busyOn(tx: Tx, reviewId: string, days: Days): Promise<BusyPerson[]> {
  const theDays = Object.values(days)
  return tx
    .selectFrom('review_member as here')
    .innerJoin('review_member as there', 'there.person_id', 'here.person_id')
    .innerJoin('review as other', 'other.id', 'there.review_id')
    .innerJoin('trust', 'trust.id', 'other.trust_id')
    .innerJoin('person', 'person.id', 'here.person_id')
    .select(['person.name', 'trust.name as trustName'])
    .distinct()
    .where('here.review_id', '=', reviewId)
    .where('here.state', 'in', ['invited', 'accepted'])
    .where('there.state', 'in', ['invited', 'accepted'])
    .where('other.id', '<>', reviewId)
    .where('other.stage', '<>', 'cancelled')
    .where(({ or, eb }) =>
      or([eb('other.day1', 'in', theDays), eb('other.day2', 'in', theDays), eb('other.day3', 'in', theDays)]),
    )
    .orderBy('person.name')
    .execute()
}

/** Nobody is in two reviews on one day, so this is put right before the days are moved. */
export function busyProblem(busy: BusyPerson[]): Problem | null {
  if (busy.length === 0) return null
  const names = [...new Set(busy.map((one) => one.name))]
  const have = names.length === 1 ? 'has' : 'have'
  const where = [...new Set(busy.map((one) => one.trustName))]
  return {
    field: 'day1',
    message: `${nameList(names)} ${have} a place in another review on these days, of ${nameList(where)}. Choose other days, or find somebody else first.`,
  }
}
