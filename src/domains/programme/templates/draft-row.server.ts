import type { Tx } from '../../../platform/database.server.ts'
import { type TemplateContent, templateContent } from '../template.ts'

type Draft = { kind: string; version: number; name: string; content: TemplateContent; madeBy: string | null }

export async function insertDraft(tx: Tx, { madeBy, content, ...draft }: Draft): Promise<string> {
  const id = crypto.randomUUID()
  await tx
    .insertInto('review_template')
    .values({ id, ...draft, content: JSON.stringify(content), state: 'draft', made_by: madeBy })
    .execute()
  return id
}

/** A draft never holds what a review could not run by. */
export async function writeDraft(tx: Tx, templateId: string, content: TemplateContent) {
  const whole = templateContent.parse(content)
  await tx
    .updateTable('review_template')
    .set({ content: JSON.stringify(whole) })
    .where('id', '=', templateId)
    .execute()
}
