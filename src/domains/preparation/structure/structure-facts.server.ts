import { sql } from 'kysely'
import type { Actor } from '../../../access/actor.ts'
import type { AuditNote } from '../../../access/define-command.server.ts'
import { Refused } from '../../../access/outcome.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { moment } from '../../../web/dates.ts'
import { standingIn } from '../../allocation/standing.server.ts'
import type { StructureFacts } from './policy.ts'
import type { Part } from './structure.ts'

/** How the actor stands to the review, and whether its drawing has begun; the drawing is held until the command ends. */
export async function structureFacts(
  tx: Tx,
  { reviewId }: { reviewId: string },
  actor: Actor,
): Promise<StructureFacts | null> {
  const standing = await standingIn(tx, reviewId, actor)
  if (!standing) return null
  const row = await tx
    .selectFrom('trust_structure')
    .select('review_id')
    .where('review_id', '=', reviewId)
    .forUpdate()
    .executeTakeFirst()
  return { standing, started: row !== undefined }
}

const columns = {
  shape: 'shape_revision',
  groups: 'groups_revision',
  schools: 'schools_revision',
  posts: 'posts_revision',
} as const

type Change = { reviewId: string; part: Part; revision: number; personId: string }

/** Marks a part as changed, unless somebody else changed it since it was read: then nothing is written. */
export async function turnRevision(tx: Tx, { reviewId, part, revision, personId }: Change) {
  const column = columns[part]
  const row = await tx
    .selectFrom('trust_structure as drawn')
    .leftJoin('person', 'person.id', 'drawn.changed_by')
    .select([`drawn.${column} as now`, 'person.name', 'drawn.changed_at as at'])
    .where('drawn.review_id', '=', reviewId)
    .executeTakeFirstOrThrow()
  if (row.now !== revision) throw new Refused([changedMeanwhile(row)])
  await tx
    .updateTable('trust_structure')
    .set({ [column]: revision + 1, changed_by: personId, changed_at: sql`now()` })
    .where('review_id', '=', reviewId)
    .execute()
}

const changedMeanwhile = ({ name, at }: { name: string | null; at: Date | null }) => ({
  field: 'revision',
  message: `${name ?? 'Somebody'} saved this page${at ? ` on ${moment(at)}` : ''}, after you opened it. Nothing of yours is lost: it stands below, and what they saved stands under it. Put the two together, then save again.`,
})

/** The history says that the drawing was changed and which part, never what it says. */
export const auditStructure = ({ standing }: StructureFacts, part?: Part): AuditNote => ({
  reviewId: standing.review.id,
  trustId: standing.review.trustId,
  audience: ['host', 'team'],
  ...(part && { detail: { part } }),
})
