import { Refused } from '../../../access/outcome.ts'
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

/** Every version of every kind but this one. */
export const otherKinds = (tx: Tx, but: string | null) =>
  tx
    .selectFrom('review_template')
    .select(['kind', 'name'])
    .$if(but !== null, (query) => query.where('kind', '<>', but ?? ''))
    .execute()

/** Two kinds of one name could not be told apart when a review is booked. */
export function refuseTakenName(others: { name: string }[], name: string) {
  if (others.some((other) => other.name.toLowerCase() === name.toLowerCase()))
    throw new Refused([{ field: 'name', message: 'There is a kind of this name already. Choose another.' }])
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
