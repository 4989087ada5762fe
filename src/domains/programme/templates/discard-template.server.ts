import { defineCommand } from '../../../access/define-command.server.ts'
import { canDiscardTemplate } from './policy.ts'
import { templateInput } from './schemas.ts'
import { templateFacts } from './template-facts.server.ts'

/** Only a draft can go: no review has ever begun with it. */
export const discardTemplate = defineCommand({
  name: 'discard-template',
  input: templateInput,
  load: templateFacts,
  policy: canDiscardTemplate,
  run: async ({ tx, facts: { template } }) => {
    await tx
      .deleteFrom('review_template')
      .where('id', '=', template.id)
      .where('state', '=', 'draft')
      .execute()
  },
  audit: ({ input, facts }) => ({
    subjectId: input.templateId,
    audience: ['central'],
    detail: { version: facts.template.version },
  }),
})
