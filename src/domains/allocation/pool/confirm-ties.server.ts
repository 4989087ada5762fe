import { sql } from 'kysely'
import { defineCommand } from '../../../access/define-command.server.ts'
import { canConfirmTies } from './policy.ts'
import { poolStanding } from './pool-standing.server.ts'
import { poolPersonInput } from './schemas.ts'

/** Somebody says that what they declared about trusts is right as it stands today (MISSION C7). */
export const confirmTies = defineCommand({
  name: 'confirm-ties',
  input: poolPersonInput,
  load: poolStanding,
  policy: canConfirmTies,
  run: async ({ tx, input }) => {
    const values = { ties_confirmed_at: sql<Date>`now()` }
    await tx
      .insertInto('pool_record')
      .values({ person_id: input.personId, ...values })
      .onConflict((conflict) => conflict.column('person_id').doUpdateSet(values))
      .execute()
  },
  audit: ({ input }) => ({ subjectId: input.personId, audience: ['central'] }),
})
