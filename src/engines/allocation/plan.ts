import type { PlaceRole, RelationshipKind } from './problem.ts'

// What the allocation engine answers. Everything is data; words.ts says it in sentences.

export type Seat = { review: string; role: PlaceRole; reviewer: string }

/** A rule that stands between a person and a place, with what it rests on. Each can be relaxed by itself, or never. */
export type Rule =
  | { kind: 'unavailable'; reviewer: string; review: string; from: string; until: string }
  | { kind: 'same_days'; reviewer: string; review: string; other: string }
  | { kind: 'rest'; reviewer: string; review: string; other: string; days: number }
  | { kind: 'most'; reviewer: string; most: number }
  | { kind: 'least'; reviewer: string; least: number }
  | { kind: 'role'; reviewer: string; role: PlaceRole }
  | { kind: 'untrained'; reviewer: string }
  | { kind: 'not_agreed'; reviewer: string }
  | { kind: 'own_trust'; reviewer: string; review: string; trust: string }
  | {
      kind: 'relationship'
      reviewer: string
      review: string
      trust: string
      tie: RelationshipKind
      until: string | null
    }
  | { kind: 'nearby'; reviewer: string; review: string; metres: number }
  | { kind: 'reciprocal'; reviewer: string; review: string; trust: string; other: string }
  | { kind: 'one_a_trust'; reviewer: string; review: string; trust: string; with: string }
  | { kind: 'no_assurer'; reviewer: string; review: string }
  | { kind: 'same_team'; reviewer: string; review: string; group: string }
  | { kind: 'twice'; reviewer: string; review: string }
  | { kind: 'full'; review: string; role: PlaceRole; count: number }
  | { kind: 'barred'; reviewer: string; review: string; reason: string }
  | { kind: 'pinned'; reviewer: string; review: string; role: PlaceRole }

/** What speaks for somebody in a place, largest part of the fit first. */
export type Reason =
  | { kind: 'experience' | 'focus' | 'development'; share: number; matched: string[]; of: string[] }
  | { kind: 'travel'; share: number; metres: number; usualMetres: number }
  | { kind: 'given'; share: number; value: number }
  | { kind: 'load'; share: number; has: number; least: number; most: number }

export type Assignment = Seat & {
  window: string
  fit: number
  pinned: 'accepted' | 'invited' | 'chosen' | null
  why: Reason[]
}

/** One goal in its order: what was reached, and what no plan could exceed. Equal: proven best. */
/** filled counts the needed places, wanted those that are filled only where that is possible. */
export type Goal = {
  goal: 'filled' | 'wanted' | 'worst' | 'total'
  value: number
  bound: number
  gap: number
}

/** A smallest set of rules without which the empty places could be filled, and with whom. */
export type Relaxation = { rules: Rule[]; seats: Seat[] }

export type AllocationPlan = {
  /** within_gap: the gap asked for was reached; stopped: by the time limit or a person, with the gap as it stood */
  status: 'optimal' | 'within_gap' | 'stopped' | 'impossible'
  /** the largest of the goals' gaps, as a share of the bound */
  gap: number
  goals: Goal[]
  assignments: Assignment[]
  windows: { review: string; window: string }[]
  unfilled: { review: string; role: PlaceRole; missing: number }[]
  /** for each review how well it is served (the mean fit of its places) and whether none could be lifted further */
  reviews: { review: string; served: number; worst: boolean }[]
  loads: { reviewer: string; reviews: number; leading: number }[]
  /** with status impossible: what contradicts itself, such as two pins */
  broken: Rule[]
  seconds: number
}

/** What a change costs: the differences of the goals (negative is a loss), and who changes place. */
export type Price = { filled: number; wanted: number; worst: number; total: number; moves: Move[] }
export type Move = Seat & {
  change: 'joins' | 'leaves'
  had: 'accepted' | 'invited' | 'chosen' | 'proposed' | null
}

/** Why somebody is not in a place: the rules in the way, or what it would cost to put them there. */
export type WhyNot = { reviewer: string; rules: Rule[]; price: Price | null }

/** One way to mend a plan, cheapest in changes to what people have accepted first. */
export type Repair = {
  plan: AllocationPlan
  changes: Move[]
  acceptedChanged: number
  invitedChanged: number
  price: Price
}
