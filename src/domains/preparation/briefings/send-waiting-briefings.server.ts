import { defineCommand } from '../../../access/define-command.server.ts'
import { Refused } from '../../../access/outcome.ts'
import { standingIn } from '../../allocation/standing.server.ts'
import { auditBriefing } from './briefing-facts.server.ts'
import { mailNewLink } from './new-link.server.ts'
import { canBrief } from './policy.ts'
import { reviewInput } from './schemas.ts'

/** Everybody who has a briefing and an address, and was not sent it yet. */
export const sendWaitingBriefings = defineCommand({
  name: 'send-waiting-briefings',
  input: reviewInput,
  load: (tx, { reviewId }, actor) => standingIn(tx, reviewId, actor),
  policy: canBrief,
  run: async ({ tx, input: { reviewId } }) => {
    const waiting = await tx
      .selectFrom('briefing')
      .select(['id', 'name', 'email'])
      .where('review_id', '=', reviewId)
      .where('email', 'is not', null)
      .where('sent_at', 'is', null)
      .where('revoked_at', 'is', null)
      .forUpdate()
      .execute()
    if (waiting.length === 0) throw new Refused('Everybody with an address has been sent theirs already.')
    for (const { id, name, email } of waiting) if (email) await mailNewLink(tx, reviewId, { id, name, email })
    return waiting.length
  },
  audit: ({ facts, value }) => ({ ...auditBriefing(facts), detail: { people: value } }),
})
