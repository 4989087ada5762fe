import { defineCommand } from '../../../access/define-command.server.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { canStartStructure } from './policy.ts'
import { schoolsNow } from './register-schools.server.ts'
import { startStructureInput } from './schemas.ts'
import { auditStructure, structureFacts } from './structure-facts.server.ts'
import { type SuggestedGroup, suggestGroups } from './suggest-groups.ts'

/** Begins the drawing with the schools of the register, in groups as the register would make them, or in none. */
export const startStructure = defineCommand({
  name: 'start-structure',
  input: startStructureInput,
  load: structureFacts,
  policy: canStartStructure,
  run: async ({ tx, input, facts }) => {
    const { reviewId, by } = input
    const { standing } = facts
    const begun = await tx
      .insertInto('trust_structure')
      .values({ review_id: reviewId, started_by: standing.personId })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    // Two who press at once begin one drawing.
    if (begun.numInsertedOrUpdatedRows === 0n) return
    const schools = await schoolsNow(tx, standing.review.trustId)
    const groups = suggestGroups(schools, by).map((group) => ({ ...group, id: crypto.randomUUID() }))
    if (groups.length > 0) await insertGroups(tx, reviewId, groups)
    const groupOf = (urn: number) => groups.find(({ urns }) => urns.includes(urn))?.id ?? null
    if (schools.length === 0) return
    await tx
      .insertInto('structure_school')
      .values(schools.map(({ urn }) => ({ review_id: reviewId, urn, group_id: groupOf(urn) })))
      .execute()
  },
  audit: ({ facts }) => auditStructure(facts),
})

const insertGroups = (tx: Tx, reviewId: string, groups: (SuggestedGroup & { id: string })[]) =>
  tx
    .insertInto('structure_group')
    .values(
      groups.map(({ id, name }, place) => ({
        id,
        review_id: reviewId,
        position: place + 1,
        name: name.slice(0, 80),
      })),
    )
    .execute()
