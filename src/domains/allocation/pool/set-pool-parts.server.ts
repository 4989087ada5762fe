import { sql } from 'kysely'
import { defineCommand } from '../../../access/define-command.server.ts'
import { canSetPoolParts } from './policy.ts'
import { poolStanding } from './pool-standing.server.ts'
import { poolPartsInput } from './schemas.ts'

/** What somebody is trained for, and until when. */
export const setPoolParts = defineCommand({
  name: 'set-pool-parts',
  input: poolPartsInput,
  load: poolStanding,
  policy: canSetPoolParts,
  run: async ({ tx, input }) => {
    const values = {
      trained_until: input.trainedUntil,
      provisional_lead: input.provisionalLead,
      shadow: input.shadow,
      quality_assurer: input.qualityAssurer,
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
