import { type TemplateContent, templateContent } from '../domains/programme/template.ts'
import type { Tx } from '../platform/database.server.ts'

const kinds = ['tpr-in-person', 'tpr-virtual'] as const
export type TemplateKind = (typeof kinds)[number]
export type Templates = Record<TemplateKind, { id: string; content: TemplateContent }>

/** The newest version of each kind of review that there is a story of. */
export async function newestTemplates(tx: Tx): Promise<Templates> {
  const rows = await tx
    .selectFrom('review_template')
    .select(['kind', 'id', 'content'])
    .distinctOn('kind')
    .where('kind', 'in', [...kinds])
    .where('state', '=', 'published')
    .orderBy('kind')
    .orderBy('version', 'desc')
    .execute()
  return Object.fromEntries(
    rows.map(({ kind, id, content }) => [kind, { id, content: templateContent.parse(content) }]),
  ) as Templates
}
