import { sql } from 'kysely'
import { defineCommand } from '../../../access/define-command.server.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { canFollowRegister } from './policy.ts'
import { registerChanges } from './register-changes.ts'
import { schoolsNow } from './register-schools.server.ts'
import { structureInput } from './schemas.ts'
import { structureOf } from './structure.server.ts'
import { auditStructure, structureFacts } from './structure-facts.server.ts'

/** Takes over what the register says now: schools that joined come to the centre, schools that left go. */
export const followRegister = defineCommand({
  name: 'follow-register-in-structure',
  input: structureInput,
  load: structureFacts,
  policy: canFollowRegister,
  run: async ({ tx, input: { reviewId }, facts }) => {
    const { personId, review } = facts.standing
    const drawn = await structureOf(tx, reviewId)
    const { joined, left } = registerChanges(drawn?.schools ?? [], await schoolsNow(tx, review.trustId))
    if (joined.length + left.length === 0) return
    await removeSchools(
      tx,
      reviewId,
      left.map(({ urn }) => urn),
    )
    if (joined.length > 0)
      await tx
        .insertInto('structure_school')
        .values(joined.map(({ urn }) => ({ review_id: reviewId, urn, group_id: null })))
        .execute()
    await tx
      .updateTable('trust_structure')
      .set({
        schools_revision: sql`schools_revision + 1`,
        groups_revision: sql`groups_revision + 1`,
        changed_by: personId,
        changed_at: sql`now()`,
      })
      .where('review_id', '=', reviewId)
      .execute()
  },
  audit: ({ facts }) => auditStructure(facts, 'schools'),
})

async function removeSchools(tx: Tx, reviewId: string, urns: number[]) {
  if (urns.length === 0) return
  await tx
    .updateTable('structure_group')
    .set({ lead_urn: null })
    .where('review_id', '=', reviewId)
    .where('lead_urn', 'in', urns)
    .execute()
  await tx.deleteFrom('structure_school').where('review_id', '=', reviewId).where('urn', 'in', urns).execute()
}
