import { defineCommand } from '../../../access/define-command.server.ts'
import { Refused } from '../../../access/outcome.ts'
import { auditBriefing, briefingFacts } from './briefing-facts.server.ts'
import { mailNewLink } from './new-link.server.ts'
import { canBrief } from './policy.ts'
import { briefingInput } from './schemas.ts'

/** Mails a link, the first or another; a new one ends the one before, and undoes taking it back. */
export const sendBriefing = defineCommand({
  name: 'send-briefing',
  input: briefingInput,
  load: briefingFacts,
  policy: ({ standing }) => canBrief(standing),
  run: async ({ tx, input, facts: { briefing } }) => {
    const { id, name, email } = briefing
    if (!email) throw new Refused('There is no address to send it to. Make a link to hand over instead.')
    await mailNewLink(tx, input.reviewId, { id, name, email })
  },
  audit: ({ input, facts }) => auditBriefing(facts.standing, input.briefingId),
})
