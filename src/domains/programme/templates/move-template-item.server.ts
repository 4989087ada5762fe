import { defineCommand } from '../../../access/define-command.server.ts'
import { writeDraft } from './draft-row.server.ts'
import { moveItem } from './edit-template.ts'
import { canEditTemplate } from './policy.ts'
import { moveTemplateItemInput } from './schemas.ts'
import { standingItem } from './standing-item.server.ts'
import { templateFacts } from './template-facts.server.ts'

export const moveTemplateItem = defineCommand({
  name: 'move-template-item',
  input: moveTemplateItemInput,
  load: templateFacts,
  policy: canEditTemplate,
  run: async ({ tx, input, facts: { content } }) => {
    standingItem(content, input)
    await writeDraft(tx, input.templateId, moveItem(content, input.part, Number(input.place), input.by))
  },
  audit: ({ input }) => ({
    subjectId: input.templateId,
    audience: ['central'],
    detail: { part: input.part, by: input.by },
  }),
})
