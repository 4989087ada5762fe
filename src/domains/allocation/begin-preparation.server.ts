import { defineCommand } from '../../access/define-command.server.ts'
import { enterStage } from '../programme/enter-stage.server.ts'
import { canBeginPreparation } from './policy.ts'
import { reviewInput } from './schemas.ts'
import { standingLocked } from './standing.server.ts'
import { teamCount } from './team-count.server.ts'
import { tellMembers } from './tell-members.server.ts'

export const beginPreparation = defineCommand({
  name: 'begin-preparation',
  input: reviewInput,
  load: async (tx, { reviewId }, actor) => {
    const standing = await standingLocked(tx, reviewId, actor)
    return standing && { standing, team: await teamCount(tx, reviewId) }
  },
  policy: ({ standing, team }) => canBeginPreparation(standing, team),
  run: async ({ tx, input, enqueue }) => {
    await enterStage(tx, input.reviewId, 'prepare')
    // The next stage puts the template's questions to the host.
    await enqueue('open-document-requests', { reviewId: input.reviewId })
    await tellMembers(tx, input.reviewId, {
      kind: 'preparation-begins',
      subject: 'Preparation begins for a trust peer review',
      lines: [
        'The team is complete, so the review that you have a part in begins to prepare. Its page says what is yours to do, and by when.',
      ],
      link: { label: 'Open the review', path: `/reviews/${input.reviewId}` },
    })
  },
  audit: ({ input, facts }) => ({
    reviewId: input.reviewId,
    trustId: facts.standing.review.trustId,
    audience: ['central', 'host', 'team'],
  }),
})
