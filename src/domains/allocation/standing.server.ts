import { sql } from 'kysely'
import type { Actor } from '../../access/actor.ts'
import { defineQuery } from '../../access/define-query.server.ts'
import { prepared, type Tx } from '../../platform/database.server.ts'
import type { ReviewFormat, Standing } from './standing.ts'

const rows = (tx: Tx, personId: string) =>
  tx
    .selectFrom('review')
    .innerJoin('trust', 'trust.id', 'review.trust_id')
    .innerJoin('review_template', 'review_template.id', 'review.template_id')
    .leftJoin('review_member as mine', (join) =>
      join
        .onRef('mine.review_id', '=', 'review.id')
        .on('mine.person_id', '=', personId)
        .on('mine.state', 'in', ['invited', 'accepted']),
    )
    .select([
      'review.id',
      'review.trust_id',
      'trust.name as trust_name',
      'review.stage',
      'review.year_id',
      'review.day1',
      'review.day2',
      'review.day3',
      'review_template.kind',
      'review_template.name as template_name',
      sql<ReviewFormat>`review_template.content->>'format'`.as('format'),
      'mine.role',
      'mine.state',
      // the confidentiality agreement as it is now, not an earlier one
      sql<boolean>`coalesce(mine.agreed_at is not null and mine.agreement_version = (select access.agreement_now()), false)`.as(
        'agreed',
      ),
      sql<boolean>`(select access.central())`.as('central'),
    ])

type Row = Awaited<ReturnType<ReturnType<typeof rows>['execute']>>[number]

/** How the actor stands to a review, or null when there is no such review for them. Use it in a command's `load`. */
export async function standingIn(tx: Tx, reviewId: string, actor: Actor): Promise<Standing | null> {
  if (!actor.personId) return null
  const row = await rows(tx, actor.personId).where('review.id', '=', reviewId).executeTakeFirst()
  return row ? toStanding(row, actor.personId) : null
}

/** The same for several reviews at once, by their ids; those that the actor cannot see are not there. */
export async function standingsIn(tx: Tx, reviewIds: string[], actor: Actor): Promise<Map<string, Standing>> {
  const personId = actor.personId
  if (!personId || reviewIds.length === 0) return new Map()
  const found = await rows(tx, personId)
    .modifyFront(prepared)
    .where(sql<boolean>`review.id = any (${reviewIds}::uuid[])`)
    .execute()
  return new Map(found.map((row) => [row.id, toStanding(row, personId)]))
}

/** The same, holding the review's row until the command ends, for whatever changes its stage. */
export async function standingLocked(tx: Tx, reviewId: string, actor: Actor): Promise<Standing | null> {
  const held = await tx
    .selectFrom('review')
    .select('id')
    .where('id', '=', reviewId)
    .forUpdate()
    .executeTakeFirst()
  return held ? standingIn(tx, reviewId, actor) : null
}

/** Every review that the actor can see, by first day. The central team sees them all. */
export async function allStandings(tx: Tx, actor: Actor): Promise<Standing[]> {
  const personId = actor.personId
  if (!personId) return []
  const all = await rows(tx, personId).orderBy('review.day1').execute()
  return all.map((row) => toStanding(row, personId))
}

export const standing = defineQuery({
  name: 'standing',
  run: (tx, { reviewId }: { reviewId: string }, actor) =>
    isUuid(reviewId) ? standingIn(tx, reviewId, actor) : Promise.resolve(null),
})

export const isUuid = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)

function toStanding(row: Row, personId: string): Standing {
  return {
    personId,
    central: row.central,
    role: row.state === 'accepted' ? row.role : null,
    invitedAs: row.state === 'invited' ? row.role : null,
    agreed: row.agreed,
    review: {
      id: row.id,
      trustId: row.trust_id,
      trustName: row.trust_name,
      stage: row.stage,
      yearId: row.year_id,
      templateKind: row.kind,
      templateName: row.template_name,
      format: row.format,
      day1: row.day1,
      day2: row.day2,
      day3: row.day3,
    },
  }
}
