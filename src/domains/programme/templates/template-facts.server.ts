import type { Tx } from '../../../platform/database.server.ts'
import { isCentral } from '../../people/person-standing.server.ts'
import { type TemplateContent, templateContent } from '../template.ts'
import type { TemplateStanding } from './policy.ts'

export type TemplateFacts = TemplateStanding & {
  template: TemplateStanding['template'] & { id: string; kind: string; version: number; name: string }
  content: TemplateContent
}

/** One version, held with all of its kind until the command ends; null where there is none to see. */
export async function templateFacts(
  tx: Tx,
  { templateId }: { templateId: string },
): Promise<TemplateFacts | null> {
  const asked = await tx
    .selectFrom('review_template')
    .select('kind')
    .where('id', '=', templateId)
    .executeTakeFirst()
  if (!asked) return null
  const versions = await tx
    .selectFrom('review_template')
    .select(['id', 'kind', 'version', 'name', 'state', 'content'])
    .where('kind', '=', asked.kind)
    .orderBy('version')
    .forUpdate()
    .execute()
  const template = versions.find(({ id }) => id === templateId)
  if (!template) return null
  const draft = versions.find(({ state }) => state === 'draft')
  return {
    central: await isCentral(tx),
    template,
    content: templateContent.parse(template.content),
    draftVersion: draft?.version ?? null,
  }
}
