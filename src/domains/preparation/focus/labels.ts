// Two frameworks that the sector talks in, as small print beside a question: the seven domains of CST's framework for
// a strong trust, and the five pillars by which the DfE describes a high-quality one. They place a question among what
// people already know; they are never a list to be covered, and nothing counts them (MISSION E2).
const domains = [
  'School improvement',
  'Strategic governance',
  'Expert governance',
  'Workforce',
  'Finance and operations',
  'High-quality, inclusive education',
  'Public benefit and civic duty',
] as const

// Some pillars carry the name of a domain, so they are kept with the framework's own name before them.
const pillarPrefix = 'DfE: '
const pillars = [
  'DfE: High-quality and inclusive education',
  'DfE: School improvement',
  'DfE: Workforce',
  'DfE: Finance and operations',
  'DfE: Governance and leadership',
] as const

export const questionLabels = [...domains, ...pillars] as const
export type QuestionLabel = (typeof questionLabels)[number]

const plainName = (label: string) =>
  label.startsWith(pillarPrefix) ? label.slice(pillarPrefix.length) : label
const isPillar = (label: string) => label.startsWith(pillarPrefix)

type Framework = { key: string; name: string; labels: { value: QuestionLabel; label: string }[] }
const framework = (key: string, name: string, labels: readonly QuestionLabel[]): Framework => ({
  key,
  name,
  labels: labels.map((value) => ({ value, label: plainName(value) })),
})
export const frameworks = [
  framework('domains', 'CST’s seven domains of a strong trust', domains),
  framework('pillars', 'The DfE’s five pillars of a high-quality trust', pillars),
]

const listed = (labels: string[]) => labels.map((label) => plainName(label).toLowerCase()).join('; ')

/** "Relates to: school improvement; strategic governance. DfE pillar: workforce" */
export function relatesTo(labels: string[]) {
  const [cst, dfe] = [labels.filter((label) => !isPillar(label)), labels.filter(isPillar)]
  const parts = [
    cst.length > 0 && `Relates to: ${listed(cst)}`,
    dfe.length > 0 && `DfE ${dfe.length === 1 ? 'pillar' : 'pillars'}: ${listed(dfe)}`,
  ].filter(Boolean)
  return parts.length === 0 ? undefined : parts.join('. ')
}
