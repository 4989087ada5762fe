import type { ScheduleProblem, sessionKinds } from './problem.ts'

// What the schedule engine answers. Everything is data; words.ts says it in sentences.

export type Slot = { day: number; starts: number }

/** One entry of the schedule: a shared session, a visit, an interview, lunch or time to confer. */
export type Entry = Slot & {
  /** the id of the shared session, school or interview; lunch:… and confer:… are the engine's own */
  item: string
  kind: (typeof sessionKinds)[number]
  minutes: number
  people: string[]
  place: string | null
}

export type Journey = {
  person: string
  day: number
  from: string
  to: string
  leaves: number
  arrives: number
  metres: number
}

/** A rule that an arrangement breaks, or that keeps something from a slot. All of them are hard. */
export type Rule =
  | { kind: 'two_places'; person: string; item: string; other: string }
  | { kind: 'met_twice'; with: string; item: string; other: string }
  /** `to`: where they would be late, if not at the item itself: home or the office, when the day's hours end */
  | {
      kind: 'travel'
      person: string
      item: string
      from: string
      arrives: number
      starts: number
      to?: string
    }
  | { kind: 'window'; item: string; windows: { day: number; from: number; until: number }[] }
  | { kind: 'away'; person: string; item: string; from: number; until: number }
  | { kind: 'outside_day'; item: string; day: number; from: number; until: number }
  | { kind: 'missing'; item: string; person: string }
  | { kind: 'company'; item: string; person: string; side: 'team' | 'host' }
  | { kind: 'reviewers'; item: string; has: number; needs: number }
  | { kind: 'not_by'; item: string; person: string }
  | { kind: 'lunch'; person: string; day: number; minutes: number }
  | { kind: 'longest_day'; person: string; day: number; minutes: number; most: number }
  | { kind: 'confer'; has: number; needs: number }
  | { kind: 'visits_a_day'; person: string; day: number; has: number; most: number }
  | { kind: 'visits'; has: number; needs: number }
  | { kind: 'pairs'; has: number; needs: number }
  | { kind: 'not_placed'; item: string }
  | { kind: 'pinned'; item: string }
  | { kind: 'unknown'; item: string }

/** Why a school is visited. */
export type Chosen =
  | { school: string; because: 'must' | 'pinned' }
  | { school: string; because: 'span'; phase: string | null; size: string | null; area: string | null }
  | { school: string; because: 'questions'; questions: string[] }
  | { school: string; because: 'near' }

export type Part =
  | 'placed'
  | 'questions'
  | 'spread'
  | 'kilometres'
  | 'balance'
  | 'company'
  | 'slack'
  | 'change'

export type SchedulePlan = {
  status: 'optimal' | 'within_gap' | 'stopped' | 'impossible'
  gap: number
  value: number
  bound: number
  /** what each goal adds to the value */
  parts: Record<Part, number>
  entries: Entry[]
  journeys: Journey[]
  chosen: Chosen[]
  /** interviews and visits that found no time, with what stands in the way of each */
  unplaced: { item: string; rules: Rule[] }[]
  /** for each key question from how many independent conversations or schools it can be heard */
  questions: { question: string; sources: number }[]
  seconds: number
}

/** Why something is not at a time: the rules in the way and the nearest that work, or what it would cost. */
export type WhyNotSlot = {
  item: string
  slot: Slot
  rules: Rule[]
  /** best first: nearest in time, fewest others moved; `entries` is the whole schedule as it would be then */
  instead: { slot: Slot; people: string[]; alsoMoves: string[]; value: number; entries: Entry[] }[]
}

/** One way to mend a schedule: what moves, fewest first. */
export type ScheduleRepair = {
  plan: SchedulePlan
  /** what is asked for after the event: the rules are checked against this from then on */
  problem: ScheduleProblem
  moves: {
    item: string
    from: (Slot & { people: string[] }) | null
    to: (Slot & { people: string[] }) | null
  }[]
}
