import type { Rule } from '../../engines/allocation/plan.ts'

// What was set aside is kept by kind, and of a tie by the kind of the tie: a reason answers for what it was given for,
// and for nothing that came to light later.

/** What a broken rule of a round is kept as. */
export const keptKind = (rule: Rule): string => (rule.kind === 'relationship' ? rule.tie : rule.kind)

const sameAs: Record<string, string> = { away: 'unavailable', same_trust: 'one_a_trust' }
/** What a round calls a conflict that is found before somebody is asked. */
export const kindInRound = (conflict: string): string => sameAs[conflict] ?? conflict

const tieKinds = new Set([
  'former_employer',
  'governance',
  'family',
  'competition',
  'other',
  'nearby',
  'reciprocal',
])
/** Whether any of these says that a tie with the host was set aside, and not only a load or a day. */
export const speaksOfTies = (kinds: string[]) => kinds.some((kind) => tieKinds.has(kind))
