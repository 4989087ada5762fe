import { defineCommand } from '../../../access/define-command.server.ts'
import { insertDraft, otherKinds, refuseTakenName } from './draft-row.server.ts'
import { canCopyTemplate } from './policy.ts'
import { copyTemplateInput } from './schemas.ts'
import { notTaken, shortName } from './short-name.ts'
import { templateFacts } from './template-facts.server.ts'

/** Another kind of review, beginning as a draft that is like this one. */
export const copyTemplate = defineCommand({
  name: 'copy-template',
  input: copyTemplateInput,
  load: templateFacts,
  policy: canCopyTemplate,
  run: async ({ tx, input: { name }, facts: { content }, actor }) => {
    const others = await otherKinds(tx, null)
    refuseTakenName(others, name)
    const kind = notTaken(shortName(name) || 'kind', (kind) => others.some((other) => other.kind === kind))
    return insertDraft(tx, { kind, version: 1, name, content, madeBy: actor.personId })
  },
  audit: ({ facts, value }) => ({
    subjectId: value,
    audience: ['central'],
    detail: { from: facts.template.version },
  }),
})
