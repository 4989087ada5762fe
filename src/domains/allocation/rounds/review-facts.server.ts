import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.server.ts'
import { templateContent } from '../../programme/template.ts'
import type { BigTerm } from '../../programme/terms.ts'
import { mean, type Place } from '../pool/home-place.ts'
import { belongsTo } from './round.ts'

export type RoundReview = {
  id: string
  trustId: string
  trustName: string
  stage: 'set_up' | 'prepare'
  day1: string
  day2: string
  day3: string
  virtual: boolean
  schools: number
  /** the middle of the host's schools; null where nobody travels or the register has no place */
  place: Place | null
  peers: number
  shadows: number
  qualityAssurers: number
  experience: string[]
  focus: string[]
  group: string | null
  windows: { id: string; day1: string; day2: string; day3: string }[]
}
type RoundKey = { id: string; yearId: string; term: BigTerm }

/** The reviews of a round with what each needs, by first day. Those left out by hand are left out here too. */
export async function roundReviews(tx: Tx, round: RoundKey): Promise<RoundReview[]> {
  const rows = await termReviews(tx, round)
  const kept = rows.filter((row) => !row.leftOut)
  const ids = kept.map(({ id }) => id)
  const windows = await windowsOf(tx, ids)
  const schools = await schoolsOf(tx, [...new Set(kept.map((row) => row.trustId))])
  return kept.map(({ content, leftOut: _leftOut, yearId: _yearId, peers, ...row }) => {
    const template = templateContent.parse(content)
    const virtual = template.format === 'virtual'
    const own = schools.filter((school) => school.trustId === row.trustId)
    const placed = own.flatMap(({ easting, northing }) =>
      easting === null || northing === null ? [] : [{ easting, northing }],
    )
    return {
      ...row,
      peers: peers ?? template.teamSize.usual,
      virtual,
      schools: own.length,
      place: virtual ? null : mean(placed),
      windows: row.stage === 'set_up' ? windows.filter((one) => one.reviewId === row.id) : [],
    }
  })
}

/** All of a term's reviews that could be in its round, also those left out by hand. */
export async function termReviews(tx: Tx, round: RoundKey) {
  const rows = await tx
    .selectFrom('review')
    .innerJoin('trust', 'trust.id', 'review.trust_id')
    .innerJoin('review_template', 'review_template.id', 'review.template_id')
    .leftJoin('review_need as need', 'need.review_id', 'review.id')
    .select([
      'review.id',
      'review.year_id as yearId',
      'review.trust_id as trustId',
      'trust.name as trustName',
      sql<'set_up' | 'prepare'>`review.stage`.as('stage'),
      'review.day1',
      'review.day2',
      'review.day3',
      'review_template.content',
      'need.peers',
      sql<number>`coalesce(need.shadows, 0)`.as('shadows'),
      sql<number>`coalesce(need.quality_assurers, 0)`.as('qualityAssurers'),
      sql<string[]>`coalesce(need.experience, '{}')`.as('experience'),
      sql<string[]>`coalesce(need.focus, '{}')`.as('focus'),
      'need.group_name as group',
      sql<boolean>`exists (select from round_left_out left_out where left_out.review_id = review.id
        and left_out.round_id = ${round.id})`.as('leftOut'),
    ])
    .where('review.year_id', '=', round.yearId)
    .where('review.stage', 'in', ['set_up', 'prepare'])
    .orderBy('review.day1')
    .orderBy(sql`trust.name collate "en-GB-x-icu"`)
    .execute()
  return rows.filter((row) => belongsTo(row, round))
}

const windowsOf = (tx: Tx, ids: string[]) =>
  ids.length === 0
    ? Promise.resolve([])
    : tx
        .selectFrom('review_window')
        .select(['id', 'review_id as reviewId', 'day1', 'day2', 'day3'])
        .where('review_id', 'in', ids)
        .orderBy('day1')
        .execute()

const schoolsOf = (tx: Tx, trustIds: string[]) =>
  trustIds.length === 0
    ? Promise.resolve([])
    : tx
        .selectFrom('school_membership')
        .innerJoin('school', 'school.urn', 'school_membership.urn')
        .select(['school_membership.trust_id as trustId', 'school.easting', 'school.northing'])
        .where('school_membership.trust_id', 'in', trustIds)
        .where('school_membership.left_on', 'is', null)
        .execute()
