import { evidenceWords } from '../../web/ui/evidence-words.ts'
import type { BlockKind, EvidenceSnapshot } from './report.ts'

export type FindingKind = 'strength' | 'area_for_development' | 'effective_practice' | 'next_step'

/** A finding that the host has heard, with what stands behind it. Counts are null below three sources. */
export type SharedFinding = {
  id: string
  questionId: string
  kind: FindingKind
  wording: string
  sources: number | null
  schools: number | null
  methods: string[]
  contrary: boolean
  agree: number
  differ: number
}

export type DraftBlock = { kind: BlockKind; text: string; findingId?: string; evidence?: EvidenceSnapshot }
export type DraftSection = {
  heading: string
  questionId: string | null
  keyQuestion: string | null
  blocks: DraftBlock[]
}

type Material = {
  /** The template's sections; 'key questions' stands for one section for each key question. */
  headings: string[]
  questions: { id: string; wording: string }[]
  findings: SharedFinding[]
}

/** The first draft: the findings in order under their questions, and an empty place for everything else. */
export function assembleReport({ headings, questions, findings }: Material): DraftSection[] {
  return headings.flatMap((heading) => {
    if (heading === 'key questions') return questions.map((question) => questionSection(question, findings))
    const kind = collected[heading]
    const blocks = kind ? collectedOf(kind, questions, findings) : []
    return [{ heading, questionId: null, keyQuestion: null, blocks }]
  })
}

const groups: { kind: FindingKind; heading: string }[] = [
  { kind: 'strength', heading: 'Strengths' },
  { kind: 'area_for_development', heading: 'Areas for development' },
  { kind: 'effective_practice', heading: 'Effective practice' },
  { kind: 'next_step', heading: 'Next steps' },
]

function questionSection(question: Material['questions'][number], findings: SharedFinding[]): DraftSection {
  const own = findings.filter((finding) => finding.questionId === question.id)
  const blocks = groups.flatMap(({ kind, heading }) => {
    const paragraphs = own.filter((finding) => finding.kind === kind).map(paragraphOf)
    return paragraphs.length === 0 ? [] : [{ kind: 'subheading' as const, text: heading }, ...paragraphs]
  })
  return {
    heading: shortHeading(question.wording),
    questionId: question.id,
    keyQuestion: question.wording,
    blocks,
  }
}

function paragraphOf(finding: SharedFinding): DraftBlock {
  return {
    kind: 'paragraph',
    text: finding.wording,
    findingId: finding.id,
    evidence: evidenceSnapshot(finding),
  }
}

/** Sections that gather findings of one kind from under all the questions. */
const collected: Record<string, FindingKind | undefined> = {
  'Next steps': 'next_step',
  'Effective practice': 'effective_practice',
}

function collectedOf(
  kind: FindingKind,
  questions: Material['questions'],
  findings: SharedFinding[],
): DraftBlock[] {
  return questions.flatMap(({ id }) =>
    findings
      .filter((finding) => finding.questionId === id && finding.kind === kind)
      .map((finding) => ({ kind: 'bullet' as const, text: finding.wording, findingId: finding.id })),
  )
}

const methodNames: Record<string, string> = {
  interview: 'Interviews',
  visit: 'Visits',
  document: 'Documents',
}

/** Only what the finding itself shows: no count below three sources, and nobody by name. */
export function evidenceSnapshot(finding: SharedFinding): EvidenceSnapshot {
  const { sources, schools } = finding
  const methods = finding.methods.map((method) => methodNames[method] ?? method)
  const dissent = dissentWords(finding)
  return {
    line: evidenceWords({ sources: sources ?? 0, schools: schools ?? 0, methods }),
    ...(sources !== null && { sources }),
    ...(schools !== null && { schools }),
    methods,
    ...(dissent && { dissent }),
    ...(finding.kind === 'effective_practice' && { practice: true }),
  }
}

function dissentWords({ agree, differ, contrary }: SharedFinding): EvidenceSnapshot['dissent'] {
  if (differ > 0) {
    const saw = `${numberWord(differ)} saw it differently`
    return {
      line: 'Not all of us agreed',
      more: sentence(agree > 0 ? `${numberWord(agree)} agreed, ${saw}` : saw),
    }
  }
  return contrary ? { line: 'Some of what we heard or saw pointed the other way' } : undefined
}

const numbers = 'none one two three four five six seven eight nine ten'.split(' ')
const numberWord = (n: number) => numbers[n] ?? String(n)
const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

const longestHeading = 80

/** A first heading from a question's own words, for the lead reviewer to shorten. */
export function shortHeading(wording: string): string {
  const clause =
    wording
      .trim()
      .split(/[,;:?]/)[0]
      ?.trim() || wording.trim()
  if (clause.length <= longestHeading) return clause
  return `${clause.slice(0, longestHeading).replace(/\s+\S*$/, '')}…`
}
