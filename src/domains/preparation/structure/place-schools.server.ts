import { defineCommand } from '../../../access/define-command.server.ts'
import { Refused } from '../../../access/outcome.ts'
import { canChangeStructure } from './policy.ts'
import { changePlacesInput } from './schemas.ts'
import { auditStructure, structureFacts, turnRevision } from './structure-facts.server.ts'

/** Which school is in which group; a school that is not named stays where it is. */
export const placeSchools = defineCommand({
  name: 'place-structure-schools',
  input: changePlacesInput,
  load: structureFacts,
  policy: canChangeStructure,
  run: async ({ tx, input, facts }) => {
    const { reviewId, revision, places } = input
    await turnRevision(tx, { reviewId, part: 'schools', revision, personId: facts.standing.personId })
    const groups = await tx
      .selectFrom('structure_group')
      .select('id')
      .where('review_id', '=', reviewId)
      .execute()
    const here = new Set(groups.map(({ id }) => id))
    const lost = places.find(({ group }) => group && !here.has(group))
    if (lost)
      throw new Refused([
        { field: `group-${lost.urn}`, message: 'This group is no longer there. Choose another.' },
      ])
    for (const { urn, group } of places)
      await tx
        .updateTable('structure_school')
        .set({ group_id: group || null })
        .where('review_id', '=', reviewId)
        .where('urn', '=', urn)
        .execute()
  },
  audit: ({ facts }) => auditStructure(facts, 'schools'),
})
