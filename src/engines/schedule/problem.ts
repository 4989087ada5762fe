import { z } from 'zod'

// What the schedule engine is given. Times are minutes after midnight, London clock, on days numbered from 1;
// places OSGB eastings and northings; lengths metres; durations minutes. Names are for words alone.

const id = z.string().min(1).max(200)
const minute = z.number().int().min(0).max(1440)
const span = z.object({ from: minute, until: minute })
const onDay = z.object({ day: z.number().int().min(1).max(10), from: minute, until: minute })
const words = z.array(z.string().min(1).max(100)).max(100)

export const sessionKinds = [
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
] as const
export const hows = ['in_person', 'telephone', 'video'] as const

export const person = z.object({
  id,
  name: z.string().default(''),
  /** reviewers travel and meet people; the host's own attend what is shared */
  side: z.enum(['team', 'host']),
  lead: z.boolean().default(false),
  /** when they cannot: everything else is free */
  away: z.array(onDay).default([]),
  /** where their day begins and ends; null: at the office */
  base: id.nullable().default(null),
  /** whether they are sent to schools and interviews at all */
  goesOut: z.boolean().default(true),
})

export const placeOf = z.object({
  id,
  name: z.string().default(''),
  easting: z.number(),
  northing: z.number(),
})

/** What all or some do together. Fixed where `starts` is given; otherwise the engine finds the time. */
export const shared = z.object({
  id,
  name: z.string().default(''),
  kind: z.enum(sessionKinds),
  day: z.number().int().min(1).max(10),
  starts: minute.nullable().default(null),
  /** where `starts` is null: within these minutes of the day */
  within: span.nullable().default(null),
  minutes: z.number().int().min(5).max(720),
  attend: z.array(id),
  place: id.nullable().default(null),
})

export const school = z.object({
  id,
  name: z.string().default(''),
  easting: z.number(),
  northing: z.number(),
  phase: z.string().default(''),
  pupils: z.number().min(0).nullable().default(null),
  area: z.string().default(''),
  /** when it can be visited; none: whenever the days allow */
  windows: z.array(onDay).default([]),
  minutes: z.number().int().min(15).max(480).default(120),
  /** must: chosen by people; may: the engine chooses; never: not visited, its head can be rung */
  visit: z.enum(['must', 'may', 'never']).default('may'),
  /** how many reviewers go (one by default; two or three only by choice: MISSION E10) */
  reviewers: z.number().int().min(1).max(3).default(1),
  /** who is met there, as words; and the key questions that they can speak to */
  meeting: words.default([]),
  questions: z.array(id).default([]),
  /** reviewers who must not go there, such as for a conflict of interest */
  notBy: z.array(id).default([]),
})

export const interview = z.object({
  id,
  name: z.string().default(''),
  /** who is met: two conversations with the same person cannot overlap */
  with: id,
  how: z.enum(hows).default('in_person'),
  minutes: z.number().int().min(10).max(240).default(45),
  windows: z.array(onDay).default([]),
  place: id.nullable().default(null),
  reviewers: z.number().int().min(1).max(3).default(1),
  by: z.array(id).default([]),
  notBy: z.array(id).default([]),
  questions: z.array(id).default([]),
  needed: z.boolean().default(true),
  /** rung only if this school is not visited */
  unlessVisited: id.nullable().default(null),
})

/** Something that stays as it is; what is left out of it is still open. */
export const pinned = z.object({
  item: id,
  day: z.number().int().optional(),
  starts: minute.optional(),
  reviewers: z.array(id).optional(),
})

export const scheduleProblem = z.object({
  version: z.literal(1),
  days: z
    .array(z.object({ day: z.number().int().min(1), from: minute, until: minute }))
    .min(1)
    .max(10),
  office: id,
  places: z.array(placeOf),
  people: z.array(person).max(60),
  shared: z.array(shared).max(100).default([]),
  schools: z.array(school).max(200).default([]),
  interviews: z.array(interview).max(300).default([]),
  questions: z.array(z.object({ id, name: z.string().default('') })).default([]),
  visits: z
    .object({
      /** how many visits in all: the engine chooses among the schools that may be visited until there are so many */
      count: z.number().int().min(0).max(100),
      /** how many of them two reviewers make together, chosen by the engine among those of one */
      pairs: z.number().int().min(0).default(0),
      /** most that one reviewer makes on one day */
      mostADay: z.number().int().min(1).default(2),
    })
    .prefault({ count: 0 }),
  lunch: z
    .object({ from: minute, until: minute, minutes: z.number().int().min(0) })
    .nullable()
    .default(null),
  /** each reviewer's day from first to last, at most */
  longestDay: z.number().int().min(60).max(1440).default(600),
  /** the team together and in private: at least so long over all days, in pieces of at least so long (MISSION E10) */
  confer: z
    .object({ minutes: z.number().int().min(0), piece: z.number().int().min(15) })
    .prefault({ minutes: 60, piece: 30 }),
  travel: z
    .object({
      /** metres by road for each metre straight */
      factor: z.number().min(1).default(1.3),
      kilometresPerHour: z.number().positive().default(40),
      /** parking and signing in, added to each journey */
      minutesEach: z.number().min(0).default(5),
      /** minutes between two places or schools, where known better */
      known: z
        .array(z.object({ from: id, to: id, minutes: z.number().min(0), metres: z.number().min(0) }))
        .default([]),
    })
    .prefault({}),
  /** minutes kept free before a shared session, for slack, where possible */
  slack: z.number().int().min(0).default(10),
  pins: z.array(pinned).default([]),
  /** the plan that people know: what is changed of it costs */
  before: z
    .array(
      z.object({
        item: id,
        day: z.number().int(),
        starts: minute,
        minutes: z.number().int(),
        people: z.array(id),
      }),
    )
    .default([]),
  weights: z
    .object({
      questions: z.number().min(0).default(10),
      spread: z.number().min(0).default(6),
      kilometres: z.number().min(0).default(0.1),
      balance: z.number().min(0).default(0.02),
      company: z.number().min(0).default(1),
      slack: z.number().min(0).default(0.02),
      change: z.number().min(0).default(5),
    })
    .prefault({}),
  limits: z
    .object({
      seconds: z.number().positive().max(3600).default(30),
      gap: z.number().min(0).max(1).default(0.01),
      seed: z.number().int().min(0).default(0),
      /** times are multiples of so many minutes */
      step: z.number().int().min(1).max(60).default(5),
    })
    .prefault({}),
})
export type ScheduleProblem = z.infer<typeof scheduleProblem>
export type ScheduleProblemInput = z.input<typeof scheduleProblem>
export type School = z.infer<typeof school>
export type Interview = z.infer<typeof interview>
export type SharedSession = z.infer<typeof shared>
export type Person = z.infer<typeof person>
