import { defineCommand } from '../../access/define-command.server.ts'
import { askMember } from './ask-member.server.ts'
import { roleOfPart, type TeamPart } from './parts.ts'
import { canInviteMember } from './policy.ts'
import { inviteMemberInput } from './schemas.ts'
import { standingLocked } from './standing.server.ts'

/** Asks one person from the review's own page. A whole round is asked by rounds/invite-round.server.ts. */
export const inviteMember = defineCommand({
  name: 'invite-member',
  input: inviteMemberInput,
  load: (tx, { reviewId }, actor) => standingLocked(tx, reviewId, actor),
  policy: canInviteMember,
  run: ({ tx, input, facts, actor }) =>
    askMember(tx, {
      review: facts.review,
      personId: input.personId,
      part: partAsked(input),
      reason: input.reason,
      askedBy: actor.personId,
    }),
  audit: ({ input, facts, value }) => ({
    reviewId: input.reviewId,
    trustId: facts.review.trustId,
    subjectId: input.personId,
    audience: ['central'],
    detail: { role: input.role, part: input.part ?? null, conflictsSetAside: value.setAside },
  }),
})

/** The part that was asked for, where it is one of the role; otherwise the role's usual one. */
function partAsked({ role, part }: { role: 'lead_reviewer' | 'peer_reviewer'; part?: TeamPart }): TeamPart {
  if (part && roleOfPart(part) === role) return part
  return role === 'lead_reviewer' ? 'lead' : 'peer'
}
