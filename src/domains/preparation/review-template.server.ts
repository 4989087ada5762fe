import { defineQuery } from '../../access/define-query.server.ts'
import type { Tx } from '../../platform/database.server.ts'
import { type TemplateContent, templateContent } from '../programme/template.ts'

/** The template that a review began with: its guiding questions, requests, sessions and due days. */
export async function templateOf(tx: Tx, reviewId: string): Promise<TemplateContent | null> {
  const row = await tx
    .selectFrom('review')
    .innerJoin('review_template', 'review_template.id', 'review.template_id')
    .select('review_template.content')
    .where('review.id', '=', reviewId)
    .executeTakeFirst()
  return row ? templateContent.parse(row.content) : null
}

export const reviewTemplate = defineQuery({
  name: 'review template',
  run: (tx, { reviewId }: { reviewId: string }) => templateOf(tx, reviewId),
})
