import { sql } from 'kysely'
import { z } from 'zod'
import { defineQuery } from '../../../access/define-query.server.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { isCentral } from '../../people/person-standing.server.ts'
import { templateContent } from '../template.ts'
import { fingerprint } from './fingerprint.server.ts'
import { itemsOf, type Part, parts, placeOf } from './parts.ts'
import { canEditTemplate, canReadTemplates, canStartTemplateDraft } from './policy.ts'
import { differences } from './template-differences.ts'

const isUuid = (text: string) => z.uuid().safeParse(text).success

const versions = (tx: Tx) =>
  tx
    .selectFrom('review_template')
    .leftJoin('person', 'person.id', 'review_template.published_by')
    .select([
      'review_template.id',
      'review_template.kind',
      'review_template.version',
      'review_template.name',
      'review_template.state',
      'review_template.change_note as note',
      'review_template.published_at as publishedAt',
      'person.name as publishedBy',
      sql<number>`(select count(*)::int from review where template_id = review_template.id
        and stage not in ('follow_up', 'cancelled'))`.as('running'),
      sql<number>`(select count(*)::int from review where template_id = review_template.id
        and stage = 'follow_up')`.as('finished'),
    ])

export type TemplateVersion = Awaited<ReturnType<ReturnType<typeof versions>['execute']>>[number]

/** Every kind of review with its versions, newest first, for the central team. Null for everybody else. */
export const templateKinds = defineQuery({
  name: 'template kinds',
  run: async (tx, _: null) => {
    if (canReadTemplates({ central: await isCentral(tx) }) !== 'allowed') return null
    const rows = await versions(tx).orderBy('review_template.version', 'desc').execute()
    return [...Map.groupBy(rows, (row) => row.kind)]
      .map(([kind, list]) => ({ kind, name: nameOf(list), versions: list }))
      .toSorted((a, b) => a.name.localeCompare(b.name))
  },
})

/** A kind is called what its published version is called; a new one what its draft is. */
const nameOf = (list: TemplateVersion[]) =>
  (list.find(({ state }) => state === 'published') ?? list[0])?.name ?? ''

/** One version, with what may be done with it. */
export const template = defineQuery({
  name: 'template',
  run: async (tx, { templateId }: { templateId: string }) => {
    const central = await isCentral(tx)
    if (!isUuid(templateId) || canReadTemplates({ central }) !== 'allowed') return null
    const version = await versions(tx).where('review_template.id', '=', templateId).executeTakeFirst()
    if (!version) return null
    const draft = await tx
      .selectFrom('review_template')
      .select(['id', 'version'])
      .where('kind', '=', version.kind)
      .where('state', '=', 'draft')
      .executeTakeFirst()
    const standing = { central, template: version, draftVersion: draft?.version ?? null }
    return {
      version,
      content: await contentOf(tx, templateId),
      draft: draft ?? null,
      can: {
        edit: canEditTemplate(standing) === 'allowed',
        start: canStartTemplateDraft(standing) === 'allowed',
      },
    }
  },
})

const contentOf = async (tx: Tx, templateId: string) => {
  const { content } = await tx
    .selectFrom('review_template')
    .select('content')
    .where('id', '=', templateId)
    .executeTakeFirstOrThrow()
  return templateContent.parse(content)
}

/** A version with its lists as the pages of a draft need them: each item with its place and how it stands. */
export const templateItems = defineQuery({
  name: 'template items',
  run: async (tx, { templateId }: { templateId: string }) => {
    if (!isUuid(templateId) || !(await isCentral(tx))) return null
    const row = await tx
      .selectFrom('review_template')
      .select(['id', 'version', 'name', 'state', 'content'])
      .where('id', '=', templateId)
      .executeTakeFirst()
    if (!row) return null
    const content = templateContent.parse(row.content)
    const of = (part: Part) =>
      itemsOf(content, part).map((item, index) => ({
        place: placeOf(part, item, index),
        was: fingerprint(item),
      }))
    const marks = Object.fromEntries(parts.map((part) => [part, of(part)])) as Record<Part, Mark[]>
    return {
      template: { id: row.id, version: row.version, name: row.name, draft: row.state === 'draft' },
      content,
      marks,
      labels: await labelsInUse(tx),
    }
  },
})
type Mark = { place: string; was: string }

/** The labels of the frameworks, as the questions of all kinds use them. */
async function labelsInUse(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ label: string }>`
    select distinct label from review_template,
      jsonb_array_elements(coalesce(content->'guidingQuestions', '[]')) as question,
      jsonb_array_elements_text(question->'labels') as label
    order by label`.execute(tx)
  return rows.map(({ label }) => label)
}

/** A draft beside the version that it would replace. */
export const templateChanges = defineQuery({
  name: 'template changes',
  run: async (tx, { templateId }: { templateId: string }) => {
    const central = await isCentral(tx)
    if (!isUuid(templateId) || canReadTemplates({ central }) !== 'allowed') return null
    const draft = await versions(tx)
      .where('review_template.id', '=', templateId)
      .where('state', '=', 'draft')
      .executeTakeFirst()
    if (!draft) return null
    const before = await versions(tx)
      .where('kind', '=', draft.kind)
      .where('state', '=', 'published')
      .executeTakeFirst()
    const later = { name: draft.name, content: await contentOf(tx, draft.id) }
    const list = before
      ? differences({ name: before.name, content: await contentOf(tx, before.id) }, later)
      : []
    return { draft, before: before ?? null, differences: list }
  },
})
