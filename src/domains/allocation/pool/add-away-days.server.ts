import { defineCommand } from '../../../access/define-command.server.ts'
import { canAddAwayDays } from './policy.ts'
import { poolStanding } from './pool-standing.server.ts'
import { awayDaysInput } from './schemas.ts'

/** Days on which somebody cannot be asked; why is nobody's business, so there is no place to say it. */
export const addAwayDays = defineCommand({
  name: 'add-away-days',
  input: awayDaysInput,
  load: poolStanding,
  policy: canAddAwayDays,
  run: async ({ tx, input }) => {
    await tx
      .insertInto('pool_away')
      .values({
        id: crypto.randomUUID(),
        person_id: input.personId,
        first_day: input.firstDay,
        last_day: input.lastDay ?? input.firstDay,
      })
      .execute()
  },
  audit: ({ input }) => ({ subjectId: input.personId, audience: ['central'] }),
})
