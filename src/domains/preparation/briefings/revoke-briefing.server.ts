import { sql } from 'kysely'
import { defineCommand } from '../../../access/define-command.server.ts'
import { Refused } from '../../../access/outcome.ts'
import { auditBriefing, briefingFacts } from './briefing-facts.server.ts'
import { canRevokeBriefing } from './policy.ts'
import { briefingInput } from './schemas.ts'

/** The link opens nothing from the next request on. What was said on the page stays with those it was said to. */
export const revokeBriefing = defineCommand({
  name: 'revoke-briefing',
  input: briefingInput,
  load: briefingFacts,
  policy: ({ standing }) => canRevokeBriefing(standing),
  run: async ({ tx, input, facts }) => {
    if (facts.briefing.revoked) throw new Refused('This link has been taken back already.')
    await tx
      .updateTable('briefing')
      .set({ revoked_at: sql`now()` })
      .where('id', '=', input.briefingId)
      .execute()
  },
  audit: ({ input, facts }) => auditBriefing(facts.standing, input.briefingId),
})
