import { z } from 'zod'
import type { SchedulePlan } from './plan.ts'
import { sessionKinds } from './problem.ts'

// The form of what the engine answers, for those who read it with other tools. plan.ts says what it means; that both
// agree is held by the types below and by a test.

const text = z.string()
const number = z.number()
const entry = z.object({
  item: text,
  kind: z.enum(sessionKinds),
  day: number,
  starts: number,
  minutes: number,
  people: z.array(text),
  place: text.nullable(),
})
const journey = z.object({
  person: text,
  day: number,
  from: text,
  to: text,
  leaves: number,
  arrives: number,
  metres: number,
})
const span = z.object({ day: number, from: number, until: number })
const rule = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('two_places'), person: text, item: text, other: text }),
  z.object({ kind: z.literal('met_twice'), with: text, item: text, other: text }),
  z.object({
    kind: z.literal('travel'),
    person: text,
    item: text,
    from: text,
    arrives: number,
    starts: number,
    to: text.optional(),
  }),
  z.object({ kind: z.literal('window'), item: text, windows: z.array(span) }),
  z.object({ kind: z.literal('away'), person: text, item: text, from: number, until: number }),
  z.object({ kind: z.literal('outside_day'), item: text, day: number, from: number, until: number }),
  z.object({ kind: z.literal('missing'), item: text, person: text }),
  z.object({ kind: z.literal('company'), item: text, person: text, side: z.enum(['team', 'host']) }),
  z.object({ kind: z.literal('reviewers'), item: text, has: number, needs: number }),
  z.object({ kind: z.literal('not_by'), item: text, person: text }),
  z.object({ kind: z.literal('lunch'), person: text, day: number, minutes: number }),
  z.object({ kind: z.literal('longest_day'), person: text, day: number, minutes: number, most: number }),
  z.object({ kind: z.literal('confer'), has: number, needs: number }),
  z.object({ kind: z.literal('visits_a_day'), person: text, day: number, has: number, most: number }),
  z.object({ kind: z.literal('visits'), has: number, needs: number }),
  z.object({ kind: z.literal('pairs'), has: number, needs: number }),
  z.object({ kind: z.literal('not_placed'), item: text }),
  z.object({ kind: z.literal('pinned'), item: text }),
  z.object({ kind: z.literal('unknown'), item: text }),
])
const chosen = z.union([
  z.object({ school: text, because: z.enum(['must', 'pinned']) }),
  z.object({
    school: text,
    because: z.literal('span'),
    phase: text.nullable(),
    size: text.nullable(),
    area: text.nullable(),
  }),
  z.object({ school: text, because: z.literal('questions'), questions: z.array(text) }),
  z.object({ school: text, because: z.literal('near') }),
])
const parts = z.object({
  placed: number,
  questions: number,
  spread: number,
  kilometres: number,
  balance: number,
  company: number,
  slack: number,
  change: number,
})

export const schedulePlan: z.ZodType<SchedulePlan> = z.object({
  status: z.enum(['optimal', 'within_gap', 'stopped', 'impossible']),
  gap: number,
  value: number,
  bound: number,
  parts,
  entries: z.array(entry),
  journeys: z.array(journey),
  chosen: z.array(chosen),
  unplaced: z.array(z.object({ item: text, rules: z.array(rule) })),
  questions: z.array(z.object({ question: text, sources: number })),
  seconds: number,
})
