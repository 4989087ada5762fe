import { defineCommand } from '../../../access/define-command.server.ts'
import { canChangeStructure } from './policy.ts'
import { changeShapeInput } from './schemas.ts'
import { auditStructure, structureFacts, turnRevision } from './structure-facts.server.ts'

/** How the schools are organised, how shared work is paid for, and how support reaches a school. */
export const changeShape = defineCommand({
  name: 'change-structure-shape',
  input: changeShapeInput,
  load: structureFacts,
  policy: canChangeStructure,
  run: async ({ tx, input, facts }) => {
    const { reviewId, revision, shape, funding, fundingNote, support } = input
    await turnRevision(tx, { reviewId, part: 'shape', revision, personId: facts.standing.personId })
    await tx
      .updateTable('trust_structure')
      .set({ shape, funding, funding_note: fundingNote, support })
      .where('review_id', '=', reviewId)
      .execute()
  },
  audit: ({ facts }) => auditStructure(facts, 'shape'),
})
