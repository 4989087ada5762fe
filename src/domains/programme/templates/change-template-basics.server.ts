import { defineCommand } from '../../../access/define-command.server.ts'
import { otherKinds, refuseTakenName, writeDraft } from './draft-row.server.ts'
import { canEditTemplate } from './policy.ts'
import { changeTemplateBasicsInput } from './schemas.ts'
import { templateFacts } from './template-facts.server.ts'

export const changeTemplateBasics = defineCommand({
  name: 'change-template-basics',
  input: changeTemplateBasicsInput,
  load: templateFacts,
  policy: canEditTemplate,
  run: async ({ tx, input, facts: { content, template } }) => {
    const { templateId, name, format, focusAreas, least, usual } = input
    refuseTakenName(await otherKinds(tx, template.kind), name)
    await tx.updateTable('review_template').set({ name }).where('id', '=', templateId).execute()
    await writeDraft(tx, templateId, { ...content, format, focusAreas, teamSize: { least, usual } })
  },
  audit: ({ input }) => ({ subjectId: input.templateId, audience: ['central'] }),
})
