import { defineCommand } from '../../../access/define-command.server.ts'
import { canWriteReport } from '../policy.ts'
import { reportFactsLocked } from '../report-facts.server.ts'
import { reviewInput } from '../schemas.ts'
import { keepText } from './keep-text.server.ts'
import { documentOf, isWhole } from './shared-document.ts'
import { changesOf, firstChangeOf } from './writing-log.server.ts'
import { writtenText } from './written-text.ts'

/** Opens the text to be written together: what stands in rows becomes its first change, once. */
export const beginWriting = defineCommand({
  name: 'begin-writing-report',
  input: reviewInput,
  load: reportFactsLocked,
  policy: canWriteReport,
  run: async ({ tx, input: { reviewId }, actor }) => {
    const changes = await changesOf(tx, reviewId)
    const doc = documentOf(changes)
    // changes whose beginning was erased say nothing any more: the text goes on from its rows
    if (changes.length > 0 && isWhole(doc)) return { doc, begun: false }
    await tx.deleteFrom('report_update').where('review_id', '=', reviewId).execute()
    const change = await firstChangeOf(tx, reviewId)
    await tx
      .insertInto('report_update')
      .values({ review_id: reviewId, person_id: null, change: Buffer.from(change) })
      .execute()
    const first = documentOf([{ change }])
    await keepText(tx, reviewId, writtenText(first, reviewId), actor.personId)
    return { doc: first, begun: true }
  },
  audit: ({ input, facts, value }) =>
    value.begun
      ? { reviewId: input.reviewId, trustId: facts.standing.review.trustId, audience: ['team'] }
      : [],
})
