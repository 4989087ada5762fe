import { defineCommand } from '../../../access/define-command.server.ts'
import { now } from '../../../platform/clock.ts'
import { isCentral } from '../../people/person-standing.server.ts'
import { canChangeCostAssumptions } from './policy.ts'
import { changeAssumptionsInput } from './schemas.ts'

/** For estimates from now on: those that were made keep what they were made with. */
export const changeCostAssumptions = defineCommand({
  name: 'change-cost-assumptions',
  input: changeAssumptionsInput,
  load: async (tx) => ({ central: await isCentral(tx) }),
  policy: canChangeCostAssumptions,
  run: async ({ tx, input, actor }) => {
    await tx
      .updateTable('cost_assumption')
      .set({ content: JSON.stringify(input), changed_by: actor.personId, changed_at: now() })
      .execute()
  },
  audit: () => ({ audience: ['central'] }),
})
