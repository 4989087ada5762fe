import { defineCommand } from '../../../access/define-command.server.ts'
import { Refused } from '../../../access/outcome.ts'
import { insertDraft } from './draft-row.server.ts'
import { kindOf } from './kind-of.ts'
import { canCopyTemplate } from './policy.ts'
import { copyTemplateInput } from './schemas.ts'
import { templateFacts } from './template-facts.server.ts'

/** Another kind of review, beginning as a draft that is like this one. */
export const copyTemplate = defineCommand({
  name: 'copy-template',
  input: copyTemplateInput,
  load: templateFacts,
  policy: canCopyTemplate,
  run: async ({ tx, input: { name }, facts: { content }, actor }) => {
    const there = await tx.selectFrom('review_template').select(['kind', 'name']).execute()
    if (there.some((one) => one.name.toLowerCase() === name.toLowerCase()))
      throw new Refused([{ field: 'name', message: 'There is a kind of this name already. Choose another.' }])
    const kind = kindOf(
      name,
      there.map((one) => one.kind),
    )
    return insertDraft(tx, { kind, version: 1, name, content, madeBy: actor.personId })
  },
  audit: ({ facts, value }) => ({
    subjectId: value,
    audience: ['central'],
    detail: { from: facts.template.version },
  }),
})
