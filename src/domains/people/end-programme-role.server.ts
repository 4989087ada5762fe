import { defineCommand } from '../../access/define-command.server.ts'
import { addDays, today } from '../../platform/clock.ts'
import { personStanding } from './person-standing.server.ts'
import { canEndProgrammeRole } from './policy.ts'
import { programmeRoleInput } from './schemas.ts'

export const endProgrammeRole = defineCommand({
  name: 'end-programme-role',
  input: programmeRoleInput,
  load: personStanding,
  policy: (facts, _actor, input) => canEndProgrammeRole(facts, input.role),
  run: async ({ tx, input }) => {
    // `until` is the last day that counts, so yesterday ends it now and not at midnight.
    await tx
      .updateTable('programme_role')
      .set({ until: addDays(today(), -1) })
      .where('person_id', '=', input.personId)
      .where('role', '=', input.role)
      .execute()
  },
  audit: ({ input }) => ({ subjectId: input.personId, audience: ['central'], detail: { role: input.role } }),
})
