import { defineCommand } from '../../access/define-command.server.ts'
import { today } from '../../platform/clock.ts'
import { personStanding } from './person-standing.server.ts'
import { canGiveProgrammeRole } from './policy.ts'
import { programmeRoleInput } from './schemas.ts'

export const giveProgrammeRole = defineCommand({
  name: 'give-programme-role',
  input: programmeRoleInput,
  load: personStanding,
  policy: canGiveProgrammeRole,
  run: async ({ tx, input }) => {
    await tx
      .insertInto('programme_role')
      .values({ person_id: input.personId, role: input.role })
      .onConflict((conflict) =>
        conflict
          .columns(['person_id', 'role'])
          .doUpdateSet({ since: today(), until: null })
          .where('programme_role.until', 'is not', null),
      )
      .execute()
  },
  audit: ({ input }) => ({ subjectId: input.personId, audience: ['central'], detail: { role: input.role } }),
})
