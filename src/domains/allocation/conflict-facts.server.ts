import { sql } from 'kysely'
import type { Tx } from '../../platform/database.server.ts'
import { type CandidateFacts, type Conflict, findConflicts, type ReviewFacts } from './find-conflicts.ts'
import type { TeamPart } from './parts.ts'
import type { Standing } from './standing.ts'

type Place = ReviewFacts['place']

/** The conflicts of these people with a place in this review, in a handful of queries however many they are. */
export async function conflictsOf(
  tx: Tx,
  review: Standing['review'],
  place: Place,
  personIds: string[],
  part?: TeamPart,
): Promise<Map<string, Conflict[]>> {
  if (personIds.length === 0) return new Map()
  const facts = await candidateFacts(tx, review.id, personIds)
  const { team, ...rest } = await reviewFacts(tx, review)
  return new Map(
    personIds.map((id) => {
      const others = team.filter((member) => member.personId !== id)
      return [id, findConflicts(facts(id), { ...rest, place, part, team: others })]
    }),
  )
}

async function reviewFacts(tx: Tx, review: Standing['review']) {
  return {
    host: { trustId: review.trustId, trustName: review.trustName },
    days: [review.day1, review.day2, review.day3],
    group: review.templateKind.includes('group'),
    hostReviewed: await hostReviewed(tx, review.trustId),
    team: await teamTrusts(tx, review.id),
  }
}

async function candidateFacts(tx: Tx, reviewId: string, ids: string[]) {
  const people = await tx
    .selectFrom('person')
    .select([
      'id',
      'name',
      sql<string[]>`array(select role from programme_role where person_id = person.id
        and (until is null or until >= current_date))`.as('roles'),
    ])
    .where('id', 'in', ids)
    .execute()
  const posts = await tx
    .selectFrom('trust_post')
    .innerJoin('trust', 'trust.id', 'trust_post.trust_id')
    .select(['person_id', 'post', 'since', 'until', 'trust.id as trustId', 'trust.name as trustName'])
    .where('person_id', 'in', ids)
    .execute()
  const relationships = await tx
    .selectFrom('relationship')
    .innerJoin('trust', 'trust.id', 'relationship.trust_id')
    .select(['person_id', 'kind', 'since', 'until', 'trust.id as trustId', 'trust.name as trustName'])
    .where('person_id', 'in', ids)
    .execute()
  const others = await otherReviews(tx, reviewId, ids)
  const records = await tx
    .selectFrom('pool_record')
    .select(['person_id', 'shadow', 'quality_assurer'])
    .where('person_id', 'in', ids)
    .execute()
  const away = await tx
    .selectFrom('pool_away')
    .select(['person_id', 'first_day as from', 'last_day as until'])
    .where('person_id', 'in', ids)
    .execute()
  return (id: string): CandidateFacts => {
    const person = people.find((one) => one.id === id)
    const mine = <Row extends { person_id: string }>(rows: Row[]) =>
      rows.filter((row) => row.person_id === id)
    return {
      name: person?.name ?? '',
      roles: person?.roles ?? [],
      posts: mine(posts),
      relationships: mine(relationships),
      away: mine(away),
      parts: mine(records).flatMap((record) => [
        ...(record.shadow ? (['shadow'] as const) : []),
        ...(record.quality_assurer ? (['quality_assurer'] as const) : []),
      ]),
      otherReviews: mine(others).map(({ trustName, day1, day2, day3 }) => ({
        trustName,
        days: [day1, day2, day3],
      })),
    }
  }
}

const otherReviews = (tx: Tx, reviewId: string, ids: string[]) =>
  tx
    .selectFrom('review_member')
    .innerJoin('review', 'review.id', 'review_member.review_id')
    .innerJoin('trust', 'trust.id', 'review.trust_id')
    .select([
      'review_member.person_id',
      'trust.name as trustName',
      'review.day1',
      'review.day2',
      'review.day3',
    ])
    .where('review_member.person_id', 'in', ids)
    .where('review_member.state', 'in', ['invited', 'accepted'])
    .where('review.id', '<>', reviewId)
    .where('review.stage', '<>', 'cancelled')
    .execute()

/** Reviews in whose visiting team somebody of the host sits. */
const hostReviewed = (tx: Tx, hostTrustId: string) =>
  tx
    .selectFrom('review_member')
    .innerJoin('person', 'person.id', 'review_member.person_id')
    .innerJoin('review', 'review.id', 'review_member.review_id')
    .innerJoin('trust', 'trust.id', 'review.trust_id')
    .select(['person.name as by', 'review.day1', 'trust.id as trustId', 'trust.name as trustName'])
    .where('review_member.role', 'in', ['lead_reviewer', 'peer_reviewer'])
    .where('review_member.state', '=', 'accepted')
    .where('review.stage', '<>', 'cancelled')
    .where('person.id', 'in', (from) =>
      from
        .selectFrom('trust_post')
        .select('person_id')
        .where('trust_id', '=', hostTrustId)
        .where('until', 'is', null),
    )
    .execute()

async function teamTrusts(tx: Tx, reviewId: string) {
  const rows = await tx
    .selectFrom('review_member')
    .innerJoin('person', 'person.id', 'review_member.person_id')
    .leftJoin('trust_post', (join) =>
      join.onRef('trust_post.person_id', '=', 'person.id').on('trust_post.until', 'is', null),
    )
    .leftJoin('trust', 'trust.id', 'trust_post.trust_id')
    .select(['person.id as personId', 'person.name', 'trust.id as trustId', 'trust.name as trustName'])
    .where('review_member.review_id', '=', reviewId)
    .where('review_member.role', 'in', ['lead_reviewer', 'peer_reviewer'])
    .where('review_member.state', 'in', ['invited', 'accepted'])
    .execute()
  return rows.map(({ personId, name, trustId, trustName }) => ({
    personId,
    name,
    trusts: trustId && trustName ? [{ trustId, trustName }] : [],
  }))
}
