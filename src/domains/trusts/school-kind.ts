/** How a school is marked on the map, in the legend and in the table: one ink, a shape for each kind. */
export type SchoolKind = 'primary' | 'secondary' | 'all-through' | 'special' | 'alternative' | 'other'

export const schoolKinds: SchoolKind[] = [
  'primary',
  'secondary',
  'all-through',
  'special',
  'alternative',
  'other',
]
export const kindWords: Record<SchoolKind, string> = {
  primary: 'Primary',
  secondary: 'Secondary',
  'all-through': 'All-through',
  special: 'Special',
  alternative: 'Alternative provision',
  other: 'Other',
}

type Told = { phase: string | null; type: string | null; typeGroup: string | null }

/** The register tells special schools and alternative provision by type, the others by phase. */
export function kindOfSchool({ phase, type, typeGroup }: Told): SchoolKind {
  const told = `${type ?? ''} ${typeGroup ?? ''}`
  if (/alternative provision|pupil referral/i.test(told)) return 'alternative'
  if (/special/i.test(told)) return 'special'
  if (/primary/i.test(phase ?? '')) return 'primary'
  if (/secondary/i.test(phase ?? '')) return 'secondary'
  return /all-through/i.test(phase ?? '') ? 'all-through' : 'other'
}

/** The phase in the register's words, where it has one that says something. */
export function phaseWords(school: Told): string {
  const kind = kindOfSchool(school)
  if (kind === 'special' || kind === 'alternative') return kindWords[kind]
  return school.phase && !/not applicable/i.test(school.phase) ? school.phase : 'Not recorded'
}
