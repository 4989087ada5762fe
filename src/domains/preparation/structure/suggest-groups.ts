import { kindWords, schoolKinds } from '../../trusts/school-kind.ts'
import type { RegisterSchool } from './structure.ts'

export const groupings = ['phase', 'local_authority', 'region', 'none'] as const
export type Grouping = (typeof groupings)[number]
export type SuggestedGroup = { name: string; urns: number[] }
export type Suggestion = { by: Grouping; groups: SuggestedGroup[] }

const groupOf: Record<Exclude<Grouping, 'none'>, (school: RegisterSchool) => string | null> = {
  phase: (school) => kindWords[school.kind],
  local_authority: (school) => school.localAuthority,
  region: (school) => school.region,
}

/** Groups as the register would make them. A school of which it says nothing stays with the central team. */
export function suggestGroups(schools: RegisterSchool[], by: Grouping): SuggestedGroup[] {
  if (by === 'none') return []
  const named = Map.groupBy(schools, groupOf[by])
  const groups = [...named].flatMap(([name, members]) =>
    name === null ? [] : [{ name, urns: members.map(({ urn }) => urn) }],
  )
  return groups.sort(by === 'phase' ? byPhase : (a, b) => a.name.localeCompare(b.name, 'en-GB'))
}
const phases = schoolKinds.map((kind) => kindWords[kind])
const byPhase = (a: SuggestedGroup, b: SuggestedGroup) => phases.indexOf(a.name) - phases.indexOf(b.name)

/** The beginnings worth offering: a single group of everything says nothing. */
export const suggestions = (schools: RegisterSchool[]): Suggestion[] =>
  groupings
    .map((by) => ({ by, groups: suggestGroups(schools, by) }))
    .filter(({ by, groups }) => by === 'none' || groups.length > 1)
