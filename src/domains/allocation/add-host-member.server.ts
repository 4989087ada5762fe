import { defineCommand } from '../../access/define-command.server.ts'
import { insertHostMember } from './host-member-row.server.ts'
import { canAddHostMember } from './policy.ts'
import { addHostMemberInput } from './schemas.ts'
import { standingLocked } from './standing.server.ts'

export const addHostMember = defineCommand({
  name: 'add-host-member',
  input: addHostMemberInput,
  load: (tx, { reviewId }, actor) => standingLocked(tx, reviewId, actor),
  policy: (standing, _actor, { role }) => canAddHostMember(standing, role),
  run: ({ tx, input, facts, actor }) =>
    insertHostMember(
      tx,
      { reviewId: input.reviewId, trustId: facts.review.trustId, by: actor.personId },
      input.personId,
      input.role,
      'personId',
    ),
  audit: ({ input, facts }) => ({
    reviewId: input.reviewId,
    trustId: facts.review.trustId,
    subjectId: input.personId,
    audience: ['central', 'host', 'team'],
    detail: { role: input.role },
  }),
})
