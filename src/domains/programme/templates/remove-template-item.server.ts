import { defineCommand } from '../../../access/define-command.server.ts'
import { Refused } from '../../../access/outcome.ts'
import { writeDraft } from './draft-row.server.ts'
import { removeItem, whyKept } from './edit-template.ts'
import { canEditTemplate } from './policy.ts'
import { removeTemplateItemInput } from './schemas.ts'
import { standingItem } from './standing-item.server.ts'
import { templateFacts } from './template-facts.server.ts'

export const removeTemplateItem = defineCommand({
  name: 'remove-template-item',
  input: removeTemplateItemInput,
  load: templateFacts,
  policy: canEditTemplate,
  run: async ({ tx, input, facts: { content } }) => {
    const why = whyKept(input.part, standingItem(content, input))
    if (why) throw new Refused(why)
    await writeDraft(tx, input.templateId, removeItem(content, input.part, input.place))
  },
  audit: ({ input }) => ({
    subjectId: input.templateId,
    audience: ['central'],
    detail: { part: input.part },
  }),
})
