import { defineCommand } from '../../../access/define-command.server.ts'
import { insertDraft } from './draft-row.server.ts'
import { canStartTemplateDraft } from './policy.ts'
import { templateInput } from './schemas.ts'
import { templateFacts } from './template-facts.server.ts'

/** A new version of a kind, as a draft that begins as the version it is made from. */
export const startTemplateDraft = defineCommand({
  name: 'start-template-draft',
  input: templateInput,
  load: templateFacts,
  policy: canStartTemplateDraft,
  run: async ({ tx, facts: { template, content }, actor }) => {
    const { newest } = await tx
      .selectFrom('review_template')
      .select(({ fn }) => fn.max('version').as('newest'))
      .where('kind', '=', template.kind)
      .executeTakeFirstOrThrow()
    const { kind, name } = template
    return insertDraft(tx, { kind, version: Number(newest) + 1, name, content, madeBy: actor.personId })
  },
  audit: ({ facts, value }) => ({
    subjectId: value,
    audience: ['central'],
    detail: { from: facts.template.version },
  }),
})
