import { sql } from 'kysely'
import { defineCommand } from '../../../access/define-command.server.ts'
import { canChangePoolRecord } from './policy.ts'
import { poolStanding } from './pool-standing.server.ts'
import { poolRecordInput } from './schemas.ts'

/** What somebody can do and would like to: theirs to say, or the central team's for them. */
export const changePoolRecord = defineCommand({
  name: 'change-pool-record',
  input: poolRecordInput,
  load: poolStanding,
  policy: canChangePoolRecord,
  run: async ({ tx, input }) => {
    const values = {
      least: input.least,
      most: input.most,
      home_postcode: input.postcode,
      experience: input.experience,
      wishes: input.wishes,
      changed_at: sql<Date>`now()`,
    }
    await tx
      .insertInto('pool_record')
      .values({ person_id: input.personId, ...values })
      .onConflict((conflict) => conflict.column('person_id').doUpdateSet(values))
      .execute()
  },
  audit: ({ input }) => ({ subjectId: input.personId, audience: ['central'] }),
})
