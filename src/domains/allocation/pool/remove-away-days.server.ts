import { defineCommand } from '../../../access/define-command.server.ts'
import { canRemoveAwayDays } from './policy.ts'
import { poolStanding } from './pool-standing.server.ts'
import { awayRowInput } from './schemas.ts'

export const removeAwayDays = defineCommand({
  name: 'remove-away-days',
  input: awayRowInput,
  load: poolStanding,
  policy: canRemoveAwayDays,
  run: async ({ tx, input }) => {
    await tx
      .deleteFrom('pool_away')
      .where('id', '=', input.awayId)
      .where('person_id', '=', input.personId)
      .execute()
  },
  audit: ({ input }) => ({ subjectId: input.personId, audience: ['central'] }),
})
