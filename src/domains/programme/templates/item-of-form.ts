import type { TemplateContent } from '../template.ts'
import { newStepKey } from './edit-template.ts'
import { daysOf } from './lead-time.ts'
import type { AnyItem } from './parts.ts'
import type { ItemForm } from './schemas.ts'

/** What a form says, as the template keeps it. A step keeps its key; a new one gets the one chosen, or its own. */
export function itemOfForm(content: TemplateContent, form: ItemForm): AnyItem {
  switch (form.part) {
    case 'steps': {
      const { title, stage, owner, why, doneWhen, ours } = form
      const key = form.place || form.key || newStepKey(content, title)
      const step = { key, stage, owner, days: daysOf(form), title, why, doneWhen }
      return ours ? { ...step, ours: true } : step
    }
    case 'sessions': {
      const { day, starts, ends, kind, title, who } = form
      return { day, starts, ends, kind, title, who }
    }
    case 'requests':
      return { question: form.question, why: form.why }
    case 'questions': {
      const labels = form.otherLabel ? [...form.labels, form.otherLabel] : form.labels
      return { text: form.text, labels: [...new Set(labels)] }
    }
    case 'sections':
      return form.heading
  }
}
