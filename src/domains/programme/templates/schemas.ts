import { z } from 'zod'
import { stages } from '../stages.ts'
import { knownSteps, stepOwners } from '../template.ts'
import { orderedParts, parts, questionSections } from './parts.ts'
import { sessionKindNames, sessionPeopleNames } from './session-words.ts'

const templateId = z.uuid('Choose one of those shown')
const words = (what: string, longest: number) =>
  z.string(`Write ${what}`).trim().min(3, `Write ${what}`).max(longest, `Keep it to ${longest} letters`)
const maybe = (longest: number) =>
  z.string().trim().max(longest, `Keep it to ${longest} letters`).optional().default('')
const whole = (what: string, least: number, most: number) =>
  z
    .string(`Write ${what} as a number`)
    .trim()
    .regex(/^\d{1,4}$/, `Write ${what} as a whole number`)
    .transform(Number)
    .refine((n) => n >= least && n <= most, `Write ${what} from ${least} to ${most}`)
const time = (what: string) =>
  z.string(`Write when it ${what}`).regex(/^([01]\d|2[0-3]):[0-5]\d$/, `Write when it ${what}, such as 09:30`)
const keysOf = <T extends string>(names: Record<T, string>) => Object.keys(names) as [T, ...T[]]

export const templateInput = z.object({ templateId })
export const copyTemplateInput = z.object({ templateId, name: words('what the new kind is called', 80) })
export const publishTemplateInput = z.object({ templateId, note: words('what changes and why', 500) })

export const changeTemplateBasicsInput = z
  .object({
    templateId,
    name: words('what this kind of review is called', 80),
    format: z.enum(['in_person', 'virtual'], 'Choose in person or virtual'),
    focusAreas: z.enum(['one', 'several'], 'Choose one or several'),
    least: whole('the smallest number of peer reviewers', 1, 12),
    usual: whole('the usual number of peer reviewers', 1, 12),
  })
  .refine(({ least, usual }) => least <= usual, {
    path: ['usual'],
    message: 'The usual number cannot be smaller than the smallest.',
  })

const at = {
  templateId,
  /** empty for a new one */
  place: z.string().max(41),
  /** how the item was when its form was opened, in short */
  was: z.string().max(64),
}

const step = z
  .object({
    ...at,
    part: z.literal('steps'),
    key: z
      .union([z.literal(''), z.enum(knownSteps, 'Choose one of those shown')])
      .optional()
      .default(''),
    title: words('what is to be done, beginning with a verb', 200),
    stage: z.enum(stages, 'Choose its stage'),
    owner: z.enum(stepOwners, 'Choose whose it is'),
    weeks: whole('the weeks', 0, 150),
    days: whole('the days', 0, 60),
    when: z.enum(['before', 'after'], 'Choose before day one or after day three'),
    why: words('why it matters, in a sentence', 500),
    doneWhen: words('when it counts as done', 500),
    ours: z.literal('yes').optional(),
  })
  .refine(({ weeks, days, when }) => when === 'after' || weeks + days !== 0, {
    path: ['days'],
    message: 'Write at least one day before day one.',
  })
  .refine(({ weeks, days, when }) => !(weeks * 7 + days > (when === 'before' ? 730 : 1095)), {
    path: ['weeks'],
    message: 'That is too far away: at most two years before, or three years after.',
  })

const session = z
  .object({
    ...at,
    part: z.literal('sessions'),
    day: z.enum(['1', '2', '3'], 'Choose the day').transform(Number),
    starts: time('starts'),
    ends: time('ends'),
    kind: z.enum(keysOf(sessionKindNames), 'Choose the kind of session'),
    title: words('what the session is called', 200),
    who: z.enum(keysOf(sessionPeopleNames), 'Choose who takes part'),
  })
  .refine(({ starts, ends }) => starts < ends, {
    path: ['ends'],
    message: 'The session ends before it starts. Correct the times.',
  })
  .refine(({ kind, who }) => kind !== 'confer' || who === 'team', {
    path: ['who'],
    message: 'The team confers in private. Choose the visiting team, or another kind of session.',
  })

const request = z.object({
  ...at,
  part: z.literal('requests'),
  question: words('the question to the host', 300),
  why: words('why the team asks', 300),
})

const labels = z.array(z.string().trim().min(1).max(80)).max(12, 'Choose twelve labels at most')
const question = z.object({
  ...at,
  part: z.literal('questions'),
  text: words('the question', 300),
  labels: labels.optional().default([]),
  otherLabel: maybe(80),
})

const section = z.object({
  ...at,
  part: z.literal('sections'),
  heading: words('the heading', 120).refine(
    (heading) => heading.toLowerCase() !== questionSections,
    'The sections for the key questions stand there already. Write another heading.',
  ),
})

export const keepTemplateItemInput = z.discriminatedUnion('part', [step, session, request, question, section])
export type ItemForm = z.infer<typeof keepTemplateItemInput>

export const removeTemplateItemInput = z.object({ ...at, part: z.enum(parts) })
export const moveTemplateItemInput = z.object({
  ...at,
  part: z.enum(orderedParts),
  by: z.enum(['up', 'down']),
})
