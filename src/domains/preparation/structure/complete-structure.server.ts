import { sql } from 'kysely'
import { defineCommand } from '../../../access/define-command.server.ts'
import { Refused } from '../../../access/outcome.ts'
import { canCompleteStructure } from './policy.ts'
import { structureInput } from './schemas.ts'
import { structureOf } from './structure.server.ts'
import { missingParts } from './structure.ts'
import { auditStructure, structureFacts } from './structure-facts.server.ts'

/** The host has checked the drawing. A later change shows beside this day until it is checked again. */
export const completeStructure = defineCommand({
  name: 'complete-structure',
  input: structureInput,
  load: structureFacts,
  policy: canCompleteStructure,
  run: async ({ tx, input: { reviewId }, facts }) => {
    const structure = await structureOf(tx, reviewId)
    const missing = structure ? missingParts(structure) : []
    if (missing.length > 0)
      throw new Refused(missing.map(({ part, words }) => ({ field: `part-${part}`, message: words })))
    await tx
      .updateTable('trust_structure')
      .set({ completed_by: facts.standing.personId, completed_at: sql`now()` })
      .where('review_id', '=', reviewId)
      .execute()
  },
  audit: ({ facts }) => auditStructure(facts),
})
