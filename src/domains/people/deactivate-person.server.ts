import { sql } from 'kysely'
import { defineCommand } from '../../access/define-command.server.ts'
import { personStanding } from './person-standing.server.ts'
import { canDeactivatePerson } from './policy.ts'
import { personInput } from './schemas.ts'

/** Their sessions end with it (keep_sign_in_in_step in db/access/people.sql), and no new one begins. */
export const deactivatePerson = defineCommand({
  name: 'deactivate-person',
  input: personInput,
  load: personStanding,
  policy: canDeactivatePerson,
  run: async ({ tx, input }) => {
    await tx
      .updateTable('person')
      .set({ deactivated_at: sql`now()` })
      .where('id', '=', input.personId)
      .execute()
  },
  audit: ({ input }) => ({ subjectId: input.personId, audience: ['central'] }),
})
