import { z } from 'zod'
import type { Actor } from '../../access/actor.ts'
import { writeAudit } from '../../access/define-command.server.ts'
import { defineJob } from '../../access/define-job.server.ts'
import { writingAs } from '../../access/transaction.server.ts'
import { templateContent } from '../programme/template.ts'

/** Puts the template's questions to the host when preparation begins. Asked again, it changes nothing. */
export const openDocumentRequests = defineJob({
  name: 'open-document-requests',
  payload: z.object({ reviewId: z.uuid() }),
  run: ({ reviewId }, actor) => openRequests(reviewId, actor),
})

function openRequests(reviewId: string, actor: Actor) {
  return writingAs(actor, async (tx) => {
    const review = await tx
      .selectFrom('review')
      .innerJoin('review_template', 'review_template.id', 'review.template_id')
      .select(['review.trust_id', 'review.stage', 'review_template.content'])
      .where('review.id', '=', reviewId)
      .executeTakeFirst()
    if (!review || review.stage === 'set_up' || review.stage === 'cancelled') return
    const { requests } = templateContent.parse(review.content)
    const opened = await tx
      .insertInto('document_request')
      .values(
        requests.map(({ question, why }, place) => ({
          review_id: reviewId,
          position: place + 1,
          question,
          why,
        })),
      )
      // Naming the columns would need the right to read what stands there; only one constraint can be met here.
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    const count = Number(opened.numInsertedOrUpdatedRows ?? 0)
    if (count === 0) return
    await writeAudit(tx, 'open-document-requests', actor, {
      reviewId,
      trustId: review.trust_id,
      audience: ['central', 'host', 'team'],
      detail: { questions: count },
    })
  })
}
