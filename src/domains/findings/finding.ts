export type FindingKind = 'strength' | 'area_for_development' | 'next_step' | 'effective_practice'

export const findingKinds: Record<FindingKind, string> = {
  strength: 'Strength',
  area_for_development: 'Area for development',
  next_step: 'Next step',
  effective_practice: 'Effective practice',
}

/** What the database tells of the evidence: null and empty where fewer than three sources stand behind it. */
export type Support = { sources: number | null; schools: number | null; methods: string[]; contrary: boolean }
export const noSupport: Support = { sources: null, schools: null, methods: [], contrary: false }

/** Ways of knowing, in words, in one order. */
export function methodWords(methods: string[]): string[] {
  const words = { interview: 'interviews', visit: 'visits', document: 'documents' }
  return Object.entries(words)
    .filter(([method]) => methods.includes(method))
    .map(([, word]) => word)
}

export type View = {
  personId: string
  name: string | null
  side: 'team' | 'host'
  agrees: boolean
  why: string
  /** said of a wording that has changed since */
  earlier: boolean
}
