import { defineCommand } from '../../../access/define-command.server.ts'
import { auditBriefing, briefingFacts } from './briefing-facts.server.ts'
import { linkPath } from './link.server.ts'
import { giveNewLink } from './new-link.server.ts'
import { canBrief } from './policy.ts'
import { briefingInput } from './schemas.ts'

/** A link to copy and hand over, told once: it is nowhere kept, and another ends it. */
export const makeBriefingLink = defineCommand({
  name: 'make-briefing-link',
  input: briefingInput,
  load: briefingFacts,
  policy: ({ standing }) => canBrief(standing),
  run: async ({ tx, input }) => linkPath(await giveNewLink(tx, input.briefingId)),
  audit: ({ input, facts }) => auditBriefing(facts.standing, input.briefingId),
})
