import { z } from 'zod'
import { addDays } from '../../platform/clock.ts'

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

/** What a template holds (review_template.content). A review keeps the version that it began with. */
export const templateContent = z.object({
  /** days before day one (negative) or after day three (positive) by which something is due */
  due: z.object({
    quote: z.number(),
    team: z.number(),
    questions: z.number(),
    documents: z.number(),
    schedule: z.number(),
    draft: z.number(),
    teamReads: z.number(),
    hostChecks: z.number(),
    release: z.number(),
    actions: z.number(),
  }),
  teamSize: z.object({ least: z.number(), usual: z.number() }),
  sessions: z.array(session),
  requests: z.array(z.object({ question: z.string(), why: z.string() })),
  guidingQuestions: z.array(z.object({ text: z.string(), labels: z.array(z.string()) })),
  /** headings of the report; 'key questions' stands for one section for each key question */
  reportSections: z.array(z.string()),
})

export type TemplateContent = z.infer<typeof templateContent>
export type DueKey = keyof TemplateContent['due']

/** The London date by which something is due in a review. */
export function dueDate(content: TemplateContent, key: DueKey, days: { day1: string; day3: string }): string {
  const offset = content.due[key]
  return addDays(offset < 0 ? days.day1 : days.day3, offset)
}
