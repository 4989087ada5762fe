import { stages } from '../stages.ts'
import { knownSteps, neededSteps, type TemplateContent, type TemplateStep } from '../template.ts'
import {
  type AnyItem,
  fieldOf,
  type Item,
  type OrderedPart,
  type Part,
  placeOf,
  questionSections,
} from './parts.ts'
import { notTaken, shortName } from './short-name.ts'

// What editing does to a template: pure, from one content to the next.

/** One item put where it belongs: in place of the one that stands there, or as a new one at the end. */
export function putItem<P extends Part>(
  content: TemplateContent,
  part: P,
  place: string | null,
  item: Item<P>,
): TemplateContent {
  const items: AnyItem[] = content[fieldOf[part]]
  const next =
    place === null
      ? [...items, item]
      : items.map((one, index) => (placeOf(part, one, index) === place ? item : one))
  return inOrder({ ...content, [fieldOf[part]]: next })
}

export function removeItem(content: TemplateContent, part: Part, place: string): TemplateContent {
  const items: AnyItem[] = content[fieldOf[part]]
  return { ...content, [fieldOf[part]]: items.filter((item, index) => placeOf(part, item, index) !== place) }
}

/** One place up or down; at either end it stays. */
export function moveItem(
  content: TemplateContent,
  part: OrderedPart,
  place: number,
  by: 'up' | 'down',
): TemplateContent {
  const items: AnyItem[] = [...content[fieldOf[part]]]
  const other = by === 'up' ? place - 1 : place + 1
  const [here, there] = [items[place], items[other]]
  if (here === undefined || there === undefined) return content
  items[place] = there
  items[other] = here
  return { ...content, [fieldOf[part]]: items }
}

// Steps stand by stage and date, sessions by day and time, whoever wrote them down when.
function inOrder(content: TemplateContent): TemplateContent {
  const byTime = (a: Item<'sessions'>, b: Item<'sessions'>) =>
    a.day - b.day || a.starts.localeCompare(b.starts)
  return {
    ...content,
    timeline: content.timeline.toSorted(byStage),
    sessions: content.sessions.toSorted(byTime),
  }
}
export const byStage = (a: TemplateStep, b: TemplateStep) =>
  stages.indexOf(a.stage) - stages.indexOf(b.stage) || a.days - b.days

const needed: readonly string[] = neededSteps
const known: readonly string[] = knownSteps

/** Why an item cannot be taken out, or null where it can. */
export function whyKept(part: Part, item: AnyItem): string | null {
  if (item === questionSections) return 'Every report has a section for each key question, so this one stays.'
  if (part !== 'steps' || typeof item !== 'object' || !('key' in item)) return null
  if (!needed.includes(item.key)) return null
  return 'Candour works from this step’s date, so every kind of review has it. You can change its words and its day.'
}

export const isKnownStep = (key: string) => known.includes(key)
/** Steps that Candour sees done by itself and that this template does not have. */
export const missingKnownSteps = (content: TemplateContent) =>
  knownSteps.filter((key) => !content.timeline.some((step) => step.key === key))

/** The name of a new step, from its title: never one that Candour knows, and none that is taken. */
export function newStepKey(content: TemplateContent, title: string): string {
  const words = shortName(title)
    .replace(/^[^a-z]+/, '')
    .slice(0, 32)
    .replace(/-+$/, '')
  const taken = (key: string) => isKnownStep(key) || content.timeline.some((step) => step.key === key)
  return notTaken(words.length < 2 ? 'step' : words, taken)
}
