import { defineQuery } from '../../../access/define-query.server.ts'
import { waitingNotes } from '../../fieldwork/open-notes.server.ts'
import { teamStandingIn } from '../../fieldwork/team-standing.server.ts'
import { findingsIn } from '../findings-in.server.ts'
import { canProposeFinding } from '../policy.ts'

/** The reader's own notes that colleagues do not have yet, and the findings that they could go behind. */
export const waitingBoard = defineQuery({
  name: 'waiting notes',
  run: async (tx, { reviewId }: { reviewId: string }, actor) => {
    const standing = await teamStandingIn(tx, reviewId, actor)
    return (
      standing && {
        standing,
        notes: await waitingNotes(tx, reviewId),
        findings: (await findingsIn(tx, reviewId)).map(({ id, wording }) => ({ id, wording })),
        may: canProposeFinding(standing) === 'allowed',
      }
    )
  },
})
