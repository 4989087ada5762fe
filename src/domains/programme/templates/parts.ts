import type { TemplateContent } from '../template.ts'

/** The lists that a template is made of, by the word in their address. */
export const parts = ['steps', 'sessions', 'requests', 'questions', 'sections'] as const
export type Part = (typeof parts)[number]
/** Those whose order is somebody's choice; steps and sessions stand by their dates and times. */
export const orderedParts = ['requests', 'questions', 'sections'] as const
export type OrderedPart = (typeof orderedParts)[number]

export const isPart = (word: string): word is Part => parts.some((part) => part === word)

export const fieldOf = {
  steps: 'timeline',
  sessions: 'sessions',
  requests: 'requests',
  questions: 'guidingQuestions',
  sections: 'reportSections',
} as const satisfies Record<Part, keyof TemplateContent>

export const partNames: Record<Part, string> = {
  steps: 'Steps',
  sessions: 'Sessions of the three days',
  requests: 'What the host is asked to show',
  questions: 'Guiding questions',
  sections: 'Sections of the report',
}
export const oneOf: Record<Part, string> = {
  steps: 'step',
  sessions: 'session',
  requests: 'request',
  questions: 'guiding question',
  sections: 'section of the report',
}

/** Stands for one section for each key question; it can be moved, and neither worded nor taken out. */
export const questionSections = 'key questions'
export const sectionName = (heading: string) =>
  heading === questionSections ? 'One section for each key question' : heading

export type Item<P extends Part> = TemplateContent[(typeof fieldOf)[P]][number]
export type AnyItem = Item<Part>

export const itemsOf = (content: TemplateContent, part: Part): AnyItem[] => content[fieldOf[part]]

/** A step is found by its key, anything else by its place in the list. */
export function placeOf(part: Part, item: AnyItem, index: number): string {
  return part === 'steps' && typeof item === 'object' && 'key' in item ? item.key : String(index)
}

export function itemAt(content: TemplateContent, part: Part, place: string): AnyItem | undefined {
  const items = itemsOf(content, part)
  return items.find((item, index) => placeOf(part, item, index) === place)
}
