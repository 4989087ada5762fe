// The seven domains of CST's framework for a strong trust, as small print beside a question. They place it among
// what the sector already talks about; they are never a list to be covered (MISSION E2).
export const questionLabels = [
  'School improvement',
  'Strategic governance',
  'Expert governance',
  'Workforce',
  'Finance and operations',
  'High-quality, inclusive education',
  'Public benefit and civic duty',
] as const

export type QuestionLabel = (typeof questionLabels)[number]

/** "Relates to: school improvement; strategic governance" */
export const relatesTo = (labels: string[]) =>
  labels.length === 0 ? undefined : `Relates to: ${labels.map((label) => label.toLowerCase()).join('; ')}`
