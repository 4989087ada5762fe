import { defineCommand } from '../../access/define-command.server.ts'
import { now } from '../../platform/clock.ts'
import { standingIn } from '../allocation/standing.server.ts'
import { waitingAmong } from '../fieldwork/open-notes.server.ts'
import { putBehind } from './board/gathering.server.ts'
import { lastPlace, refuseStrangeQuestion } from './finding-facts.server.ts'
import { announceFindings } from './live/announce-findings.ts'
import { canProposeFinding } from './policy.ts'
import { proposeFindingInput } from './schemas.ts'

/**
 * Whoever proposes a finding agrees with it by proposing. Notes that colleagues do not have yet go behind it afterwards
 * (put-note-behind): beside the proposer's name they would say whose they are.
 */
export const proposeFinding = defineCommand({
  name: 'propose-finding',
  input: proposeFindingInput,
  load: (tx, { reviewId }, actor) => standingIn(tx, reviewId, actor),
  policy: canProposeFinding,
  run: async ({ tx, input: { reviewId, questionId, kind, wording, notes }, facts, announce }) => {
    await refuseStrangeQuestion(tx, reviewId, questionId)
    const id = crypto.randomUUID()
    const said_at = now()
    await tx
      .insertInto('finding')
      .values({
        id,
        review_id: reviewId,
        question_id: questionId,
        kind,
        wording,
        proposed_by: facts.personId,
        worded_at: said_at,
        place: await lastPlace(tx, questionId),
      })
      .execute()
    await tx
      .insertInto('finding_view')
      .values({ finding_id: id, review_id: reviewId, person_id: facts.personId, agrees: true, said_at })
      .execute()
    const waiting = await waitingAmong(tx, reviewId, notes)
    await putBehind(tx, { reviewId, findingId: id, notes, contrary: () => false, opening: [], waiting })
    await announceFindings(announce, reviewId, { findings: [id], order: true, notes: notes.length > 0 })
    return id
  },
  audit: ({ input, facts, value }) => ({
    reviewId: input.reviewId,
    trustId: facts.review.trustId,
    subjectId: value,
    audience: ['team'],
  }),
})
