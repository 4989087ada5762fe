import { defineCommand } from '../../access/define-command.server.ts'
import { Refused } from '../../access/outcome.ts'
import { today } from '../../platform/clock.ts'
import { personStanding } from './person-standing.server.ts'
import { canEndRelationship } from './policy.ts'
import { endRelationshipInput } from './schemas.ts'

/** It is ended, never taken away: what was true then still counts for some years. */
export const endRelationship = defineCommand({
  name: 'end-relationship',
  input: endRelationshipInput,
  load: personStanding,
  policy: canEndRelationship,
  run: async ({ tx, input }) => {
    const until = input.until ?? today()
    const { numUpdatedRows } = await tx
      .updateTable('relationship')
      .set({ until })
      .where('id', '=', input.relationshipId)
      .where('person_id', '=', input.personId)
      .where('until', 'is', null)
      .where(({ or, eb }) => or([eb('since', 'is', null), eb('since', '<=', until)]))
      .executeTakeFirst()
    if (numUpdatedRows === 0n) {
      throw new Refused([{ field: 'until', message: 'This has ended, or it would end before it began.' }])
    }
  },
  audit: ({ input }) => ({ subjectId: input.personId, audience: ['central'] }),
})
