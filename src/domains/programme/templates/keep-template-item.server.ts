import { defineCommand } from '../../../access/define-command.server.ts'
import { Refused } from '../../../access/outcome.ts'
import type { TemplateContent } from '../template.ts'
import { writeDraft } from './draft-row.server.ts'
import { putItem } from './edit-template.ts'
import { itemOfForm } from './item-of-form.ts'
import { type AnyItem, itemsOf, oneOf, placeOf, questionSections } from './parts.ts'
import { canEditTemplate } from './policy.ts'
import { type ItemForm, keepTemplateItemInput } from './schemas.ts'
import { standingItem } from './standing-item.server.ts'
import { templateFacts } from './template-facts.server.ts'

/** Adds one item to a list of the draft, or puts it in place of the one that its form was opened on. */
export const keepTemplateItem = defineCommand({
  name: 'keep-template-item',
  input: keepTemplateItemInput,
  load: templateFacts,
  policy: canEditTemplate,
  run: async ({ tx, input, facts: { content } }) => {
    if (input.place && standingItem(content, input) === questionSections)
      throw new Refused('The sections for the key questions are worded by the questions themselves.')
    const item = itemOfForm(content, input)
    refuseTwice(content, input, item)
    await writeDraft(tx, input.templateId, putItem(content, input.part, input.place || null, item))
  },
  audit: ({ input }) => ({
    subjectId: input.templateId,
    audience: ['central'],
    detail: { part: input.part, new: input.place === '' },
  }),
})

// By what a list is told apart: the same step, question or heading would stand there twice.
const told: Record<ItemForm['part'], (item: AnyItem) => { field: string; words: string } | null> = {
  steps: (item) => (typeof item === 'object' && 'key' in item ? { field: 'key', words: item.key } : null),
  sessions: () => null,
  requests: (item) =>
    typeof item === 'object' && 'question' in item ? { field: 'question', words: item.question } : null,
  questions: (item) =>
    typeof item === 'object' && 'text' in item ? { field: 'text', words: item.text } : null,
  sections: (item) => (typeof item === 'string' ? { field: 'heading', words: item } : null),
}

function refuseTwice(content: TemplateContent, { part, place }: ItemForm, item: AnyItem) {
  const mine = told[part](item)
  if (!mine) return
  const twice = itemsOf(content, part).some(
    (other, index) =>
      placeOf(part, other, index) !== place &&
      told[part](other)?.words.toLowerCase() === mine.words.toLowerCase(),
  )
  if (twice) throw new Refused([{ field: mine.field, message: `This ${oneOf[part]} is there already.` }])
}
