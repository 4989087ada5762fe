import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.server.ts'
import { membersOf } from '../../allocation/members.server.ts'
import type { Standing } from '../../allocation/standing.ts'
import { templateOf } from '../../preparation/review-template.server.ts'
import { sessionsOf } from '../schedule.server.ts'
import { drivesOf } from '../working-out/broken-rules.ts'
import { daysWorldOf, ofReview } from '../working-out/days-world.server.ts'
import type { PlanFacts } from './cost-plan.ts'
import type { Place } from './estimate-cost.ts'

/** What is planned so far, as those who build the schedule see it; null for a review without a template. */
export async function planFacts(tx: Tx, { review }: Standing): Promise<PlanFacts | null> {
  const template = await templateOf(tx, review.id)
  if (!template) return null
  const members = (await membersOf(tx, [review.id])).get(review.id) ?? []
  const [host] = [...(await middles(tx, [review.trustId])).values()]
  return {
    format: review.format,
    template,
    members,
    sessions: (await sessionsOf(tx, [review.id])).get(review.id) ?? [],
    documents: await documentsOf(tx, review.id),
    requests: await requestsOf(tx, review.id),
    host: host ?? null,
    drives: drivesOf(await daysWorldOf(tx, ofReview(review))),
    homes: await homesOf(
      tx,
      members.filter(({ side }) => side === 'team').map(({ personId }) => personId),
    ),
  }
}

const documentsOf = (tx: Tx, reviewId: string) =>
  tx
    .selectFrom('document')
    .select(['request_id as requestId', 'words', 'pages'])
    .where('review_id', '=', reviewId)
    .where('removed_at', 'is', null)
    .where('replaced_at', 'is', null)
    .execute()

async function requestsOf(tx: Tx, reviewId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('document_request')
    .select('id')
    .where('review_id', '=', reviewId)
    .where('state', '<>', 'not_applicable')
    .execute()
  return rows.map(({ id }) => id)
}

/** Where reviewers come from: the middle of the schools of the trust that they have worked for longest. */
async function homesOf(tx: Tx, personIds: string[]): Promise<Map<string, Place>> {
  if (personIds.length === 0) return new Map()
  const posts = await tx
    .selectFrom('trust_post')
    .select(['person_id', 'trust_id'])
    .distinctOn('person_id')
    .where('person_id', 'in', personIds)
    .where('until', 'is', null)
    .orderBy('person_id')
    .orderBy('since')
    .execute()
  const places = await middles(
    tx,
    posts.map(({ trust_id }) => trust_id),
  )
  return new Map(
    posts.flatMap(({ person_id, trust_id }) => {
      const place = places.get(trust_id)
      return place ? [[person_id, place] as const] : []
    }),
  )
}

async function middles(tx: Tx, trustIds: string[]): Promise<Map<string, Place>> {
  if (trustIds.length === 0) return new Map()
  const rows = await tx
    .selectFrom('school_membership')
    .innerJoin('school', 'school.urn', 'school_membership.urn')
    .select([
      'trust_id',
      sql<number>`round(avg(school.easting))::int`.as('easting'),
      sql<number>`round(avg(school.northing))::int`.as('northing'),
    ])
    .where('trust_id', 'in', trustIds)
    .where('left_on', 'is', null)
    .where('school.easting', 'is not', null)
    .where('school.northing', 'is not', null)
    .groupBy('trust_id')
    .execute()
  return new Map(rows.map(({ trust_id, ...place }) => [trust_id, place]))
}
