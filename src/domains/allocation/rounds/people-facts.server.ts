import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.server.ts'
import type { Home } from '../pool/home-place.ts'
import { homesOf } from '../pool/homes.server.ts'
import type { RoundReview } from './review-facts.server.ts'

// What the engine is told of people: a handful of queries, however many they are.

export type PoolPerson = {
  id: string
  name: string
  /** the trusts that they work for, as words; null for somebody independent */
  from: string | null
  roles: string[]
  least: number | null
  most: number | null
  experience: string[]
  wishes: string[]
  trainedUntil: string | null
  provisionalLead: boolean
  shadow: boolean
  qualityAssurer: boolean
  home: Home
}
export type Taking = {
  memberId: string
  reviewId: string
  personId: string
  role: 'lead_reviewer' | 'peer_reviewer'
  part: string | null
  state: 'invited' | 'accepted'
}
export type RoundSeat = {
  id: string
  reviewId: string
  personId: string
  place: 'lead' | 'peer' | 'shadow' | 'quality_assurer'
  chosen: boolean
  /** why a rule was set aside for them, and which it was */
  setAside: string
  broken: Broken[]
}
export type Broken = { kind: string; words: string }

/** Everybody who could be asked, and whoever is in these reviews already. */
export async function poolPeople(tx: Tx, also: string[]): Promise<PoolPerson[]> {
  const { rows } = await sql<Omit<PoolPerson, 'home'> & { postcode: string }>`
    select person.id, person.name,
      (select string_agg(trust.name, ', ' order by post.since) from trust_post post
        join trust on trust.id = post.trust_id
        where post.person_id = person.id and post.until is null and post.post <> 'chair') as "from",
      array(select role from programme_role where person_id = person.id
        and (until is null or until >= current_date)) as roles,
      record.least, record.most, coalesce(record.experience, '{}') as experience,
      coalesce(record.wishes, '{}') as wishes, record.trained_until as "trainedUntil",
      coalesce(record.provisional_lead, false) as "provisionalLead", coalesce(record.shadow, false) as shadow,
      coalesce(record.quality_assurer, false) as "qualityAssurer", coalesce(record.home_postcode, '') as postcode
    from person left join pool_record record on record.person_id = person.id
    where person.id = any (${also}::uuid[]) or (person.deactivated_at is null
      and (record.shadow or record.quality_assurer or exists (select from programme_role
        where person_id = person.id and role in ('lead_reviewer', 'peer_reviewer')
        and (until is null or until >= current_date))))
    order by person.name collate "en-GB-x-icu", person.id`.execute(tx)
  const homes = await homesOf(
    tx,
    rows.map(({ id, postcode }) => ({ personId: id, postcode })),
  )
  const unknown: Home = { place: null, source: 'unknown', words: '', short: 'Not known' }
  return rows.map(({ postcode: _postcode, ...row }) => ({ ...row, home: homes.get(row.id) ?? unknown }))
}

/** Who is asked or has accepted in these reviews. */
export async function takingPart(tx: Tx, reviewIds: string[]): Promise<Taking[]> {
  if (reviewIds.length === 0) return []
  const { rows } =
    await sql<Taking>`select id as "memberId", review_id as "reviewId", person_id as "personId",
      role, part, state from review_member
    where review_id = any (${reviewIds}::uuid[]) and role in ('lead_reviewer', 'peer_reviewer')
      and state in ('invited', 'accepted')
    order by state, invited_at, id`.execute(tx)
  return rows
}

export async function roundSeats(tx: Tx, roundId: string): Promise<RoundSeat[]> {
  const rows = await tx
    .selectFrom('round_seat')
    .select([
      'id',
      'review_id as reviewId',
      'person_id as personId',
      'place',
      sql<boolean>`chosen_by is not null`.as('chosen'),
      'set_aside as setAside',
      'broken',
    ])
    .where('round_id', '=', roundId)
    .orderBy('placed_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, broken: row.broken as unknown as Broken[] }))
}

/** Places in reviews outside the round: their days are taken, and those of the year count. */
export async function placesElsewhere(tx: Tx, yearId: string, reviews: RoundReview[]) {
  const inRound = reviews.map(({ id }) => id)
  const { rows } = await sql<{
    personId: string
    role: string
    day1: string
    day3: string
    thisYear: boolean
  }>`select person_id as "personId", role, day1, day3, year_id = ${yearId} as "thisYear"
    from review_member join review on review.id = review_id
    where state in ('invited', 'accepted') and stage <> 'cancelled' and role in ('lead_reviewer', 'peer_reviewer')
      and review.id <> all (${inRound}::uuid[]) and (year_id = ${yearId} or day3 >= current_date)`.execute(tx)
  return rows
}

export async function awayDays(tx: Tx, personIds: string[]) {
  if (personIds.length === 0) return []
  return tx
    .selectFrom('pool_away')
    .select(['person_id as personId', 'first_day as from', 'last_day as until'])
    .where('person_id', 'in', personIds)
    .execute()
}

/** Posts and declared relationships, as the dated ties that they are. */
export async function tiesOf(tx: Tx, personIds: string[]) {
  if (personIds.length === 0) return { posts: [], declared: [] }
  const posts = await tx
    .selectFrom('trust_post')
    .select(['person_id as personId', 'trust_id as trustId', 'post', 'since', 'until'])
    .where('person_id', 'in', personIds)
    .execute()
  const declared = await tx
    .selectFrom('relationship')
    .select(['person_id as personId', 'trust_id as trustId', 'kind', 'since', 'until'])
    .where('person_id', 'in', personIds)
    .execute()
  return { posts, declared }
}

/** Members of the round's reviews for whom something was set aside, and which kinds that was. */
export async function waivedMembers(tx: Tx, reviewIds: string[]) {
  if (reviewIds.length === 0) return []
  const rows = await tx
    .selectFrom('conflict_waiver')
    .innerJoin('review_member', 'review_member.id', 'conflict_waiver.member_id')
    .select(['review_member.person_id as personId', 'review_member.review_id as reviewId', 'conflicts'])
    .where('conflict_waiver.review_id', 'in', reviewIds)
    .where('review_member.state', 'in', ['invited', 'accepted'])
    .execute()
  return rows.map(({ conflicts, ...row }) => ({
    ...row,
    kinds: (conflicts as unknown as Broken[]).map(({ kind }) => kind),
  }))
}

/** Who said no to one of these reviews: they are not proposed for it again. */
export async function declinedHere(tx: Tx, reviewIds: string[]) {
  if (reviewIds.length === 0) return []
  return tx
    .selectFrom('review_member')
    .select(['person_id as personId', 'review_id as reviewId'])
    .distinct()
    .where('review_id', 'in', reviewIds)
    .where('state', 'in', ['declined', 'withdrawn'])
    .where('role', 'in', ['lead_reviewer', 'peer_reviewer'])
    .execute()
}

/** Reviews outside the round in which somebody of one of these hosts has a place: whose review, whose person, when. */
export async function reviewedBy(tx: Tx, hosts: string[], inRound: string[]) {
  if (hosts.length === 0) return []
  const { rows } = await sql<{
    hostId: string
    reviewedTrust: string
    by: string
    name: string
    day1: string
  }>`
    select post.trust_id as "hostId", review.trust_id as "reviewedTrust", person.name as by, trust.name, review.day1
    from review_member member join review on review.id = member.review_id
    join person on person.id = member.person_id join trust on trust.id = review.trust_id
    join trust_post post on post.person_id = member.person_id and post.until is null
    where member.state = 'accepted' and member.role in ('lead_reviewer', 'peer_reviewer')
      and review.stage <> 'cancelled' and post.trust_id = any (${hosts}::uuid[])
      and review.id <> all (${inRound}::uuid[])`.execute(tx)
  return rows
}
