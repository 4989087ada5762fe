import { z } from 'zod'
import { addDays } from '../../platform/clock.ts'
import { stages } from './stages.ts'
import { workingDay } from './working-day.ts'

const session = z.object({
  day: z.number().int().min(1).max(3),
  starts: z.string(),
  ends: z.string(),
  kind: z.enum([
    'presentation',
    'refresher',
    'interview',
    'visit',
    'confer',
    'discussion',
    'challenge',
    'briefing',
    'together',
    'lunch',
  ]),
  title: z.string(),
  /** everyone: team and host leaders. team: the visiting team, in private. */
  who: z.enum(['everyone', 'team', 'nobody yet']),
})

/** Whose a step is. team: the lead reviewer and the peers; everyone: the team and the host's leaders. */
export const stepOwners = [
  'central_team',
  'lead_reviewer',
  'team',
  'host_lead',
  'host_leaders',
  'coordinator',
  'everyone',
] as const
export type StepOwner = (typeof stepOwners)[number]

/** Steps that Candour knows to be done from what has happened. Any other is ticked by whoever owns it. */
export const knownSteps = [
  'quote',
  'team',
  'agreements',
  'wishes',
  'structure',
  'presentation',
  'questions',
  'documents',
  'precis',
  'briefings',
  'schedule',
  'reading',
  'draft',
  'teamReads',
  'qualityRead',
  'hostChecks',
  'final',
  'release',
  'actions',
] as const
export type KnownStep = (typeof knownSteps)[number]
/** Without these a review could not be told when anything is due, so every template has them. */
export const neededSteps = [
  'quote',
  'team',
  'questions',
  'documents',
  'schedule',
  'draft',
  'teamReads',
  'qualityRead',
  'hostChecks',
  'final',
  'release',
  'actions',
] as const satisfies readonly KnownStep[]
export type DueKey = (typeof neededSteps)[number]

export const templateStep = z.object({
  key: z.string().regex(/^[a-zA-Z][a-zA-Z0-9-]{1,40}$/),
  stage: z.enum(stages),
  owner: z.enum(stepOwners),
  /** days before day one (negative) or after day three (positive) by which it is due */
  days: z.number().int().min(-730).max(1095),
  title: z.string().min(3).max(200),
  why: z.string().max(500),
  doneWhen: z.string().max(500),
  /** a default of the programme's own: nothing outside it says so */
  ours: z.boolean().optional(),
})
export type TemplateStep = z.infer<typeof templateStep>

const hasNeededSteps = (steps: TemplateStep[]) =>
  neededSteps.every((key) => steps.some((step) => step.key === key))
const noKeyTwice = (steps: TemplateStep[]) => new Set(steps.map((step) => step.key)).size === steps.length

/** What a template holds (review_template.content). A review keeps the version that it began with. */
export const templateContent = z.object({
  /** virtual: links instead of places; people are met by video or telephone */
  format: z.enum(['in_person', 'virtual']),
  /** how many areas of focus a review of this kind has */
  focusAreas: z.enum(['one', 'several']),
  timeline: z.array(templateStep).refine(hasNeededSteps).refine(noKeyTwice),
  teamSize: z.object({ least: z.number(), usual: z.number() }),
  sessions: z.array(session),
  requests: z.array(z.object({ question: z.string(), why: z.string() })),
  guidingQuestions: z.array(z.object({ text: z.string(), labels: z.array(z.string()) })),
  /** headings of the report; 'key questions' stands for one section for each key question */
  reportSections: z.array(z.string()),
})

export type TemplateContent = z.infer<typeof templateContent>
type Days = { day1: string; day3: string }

/**
 * The London date that a step of so many days falls on in a review. Where nobody works on that day it comes before the
 * weekend or the holiday, and after the three days it waits until it is over.
 */
export function stepDate(days: number, review: Days): string {
  if (days === 0) return review.day3
  return days < 0 ? workingDay(addDays(review.day1, days), -1) : workingDay(addDays(review.day3, days), 1)
}

/** The step of this key; a template need not have all of them. */
export const stepOf = (content: TemplateContent, key: KnownStep): TemplateStep | undefined =>
  content.timeline.find((step) => step.key === key)

/** The London date by which something is due in a review, or null where its template does not have the step. */
export function stepDue(content: TemplateContent, key: KnownStep, review: Days): string | null {
  const step = stepOf(content, key)
  return step ? stepDate(step.days, review) : null
}

/** The same for the steps that every template has. */
export const dueDate = (content: TemplateContent, key: DueKey, review: Days): string =>
  stepDue(content, key, review) ?? review.day1
