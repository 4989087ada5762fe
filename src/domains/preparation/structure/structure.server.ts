import { defineQuery } from '../../../access/define-query.server.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { byName, schoolColumns, schoolsNow, toSchool } from './register-schools.server.ts'
import type { Asked, Group, PlacedSchool, Post, Structure } from './structure.ts'

/** How the host's trust is organised, as far as it has been drawn; null where there is nothing for this reader. */
export async function structureOf(tx: Tx, reviewId: string): Promise<Structure | null> {
  const row = await tx
    .selectFrom('trust_structure as drawn')
    .leftJoin('person as changer', 'changer.id', 'drawn.changed_by')
    .leftJoin('person as completer', 'completer.id', 'drawn.completed_by')
    .selectAll('drawn')
    .select(['changer.name as changer', 'completer.name as completer'])
    .where('drawn.review_id', '=', reviewId)
    .executeTakeFirst()
  if (!row) return null
  return {
    shape: row.shape,
    funding: row.funding,
    fundingNote: row.funding_note,
    support: row.support,
    revisions: {
      shape: row.shape_revision,
      groups: row.groups_revision,
      schools: row.schools_revision,
      posts: row.posts_revision,
    },
    changedBy: row.changer,
    changedAt: row.changed_at?.toISOString() ?? null,
    completedBy: row.completer,
    completedAt: row.completed_at?.toISOString() ?? null,
    posts: await postsOf(tx, reviewId),
    groups: await groupsOf(tx, reviewId),
    schools: await placedSchools(tx, reviewId),
  }
}

const postsOf = (tx: Tx, reviewId: string): Promise<Post[]> =>
  tx
    .selectFrom('structure_post')
    .select(['id', 'title', 'holder', 'leads_improvement as leadsImprovement'])
    .where('review_id', '=', reviewId)
    .orderBy('position')
    .execute()

const groupsOf = (tx: Tx, reviewId: string): Promise<Group[]> =>
  tx
    .selectFrom('structure_group')
    .select([
      'id',
      'name',
      'led_by as ledBy',
      'leader',
      'leads_improvement as leadsImprovement',
      'lead_urn as leadUrn',
    ])
    .where('review_id', '=', reviewId)
    .orderBy('position')
    .execute()

async function placedSchools(tx: Tx, reviewId: string): Promise<PlacedSchool[]> {
  const rows = await tx
    .selectFrom('structure_school as placed')
    .innerJoin('school as s', 's.urn', 'placed.urn')
    .select(schoolColumns)
    .select('placed.group_id as groupId')
    .where('placed.review_id', '=', reviewId)
    .orderBy(byName)
    .orderBy('s.urn')
    .execute()
  return rows.map((row) => ({ ...toSchool(row), groupId: row.groupId }))
}

async function askedOf(tx: Tx, reviewId: string): Promise<Asked[]> {
  const rows = await tx
    .selectFrom('structure_question as asked')
    .leftJoin('person as asker', 'asker.id', 'asked.asked_by')
    .leftJoin('person as answerer', 'answerer.id', 'asked.answered_by')
    .select([
      'asked.id',
      'asked.body',
      'asker.name as askedBy',
      'asked.asked_at',
      'asked.answer',
      'answerer.name as answeredBy',
      'asked.answered_at',
    ])
    .where('asked.review_id', '=', reviewId)
    .orderBy('asked.asked_at')
    .execute()
  return rows.map(({ asked_at, answered_at, askedBy, ...row }) => ({
    ...row,
    askedBy: askedBy ?? 'The lead reviewer',
    askedAt: asked_at.toISOString(),
    answeredAt: answered_at?.toISOString() ?? null,
  }))
}

/** The drawing, what the register says today, and what has been asked about it. */
export const trustStructure = defineQuery({
  name: 'trust structure',
  run: async (tx, { reviewId, trustId }: { reviewId: string; trustId: string }) => {
    const structure = await structureOf(tx, reviewId)
    const register = await schoolsNow(tx, trustId)
    return { structure, register, asked: structure ? await askedOf(tx, reviewId) : [] }
  },
})
