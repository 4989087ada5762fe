import type { Evidence, MarginNote } from './documents/report-document.ts'
import { richText } from './documents/rich-text.ts'

/** Where a report has got to: each state widens its readers, and release narrows them to the host alone. */
export const reportStates = ['draft', 'team', 'quality', 'host', 'final', 'released'] as const
export type ReportState = (typeof reportStates)[number]

export const blockKinds = ['paragraph', 'bullet', 'subheading'] as const
export type BlockKind = (typeof blockKinds)[number]

/** What stood behind a finding when it entered the report, in words and counts fit for the host to read. */
export type EvidenceSnapshot = Evidence & { dissent?: MarginNote; practice?: true }

export type ReportBlock = {
  id: string
  kind: BlockKind
  text: string
  evidence: EvidenceSnapshot | null
}

export type ReportSection = {
  id: string
  heading: string
  /** The place of a key question's section among them; null for the other sections. */
  number: number | null
  keyQuestion: string | null
  blocks: ReportBlock[]
}

/**
 * 'comment' is the team's. Of the host's, a 'correction' says that a fact is wrong, a 'disagreement' that the host sees
 * something differently. Each is settled by the lead reviewer with what came of it.
 */
export type RemarkKind = 'comment' | 'correction' | 'disagreement'
/** What came of what the host said: each kind has its own two. */
export const answers = {
  correction: { corrected: 'Corrected', kept: 'Not changed' },
  disagreement: {
    reflected: 'The report says so now',
    recorded: 'Kept as the trust’s own view, and the report not changed',
  },
} as const
export type Answer = keyof (typeof answers)['correction'] | keyof (typeof answers)['disagreement']

export type Remark = {
  id: string
  blockId: string | null
  kind: RemarkKind
  body: string
  /** the words that it is about, if not the whole paragraph */
  quote: string
  /** what could stand in their place */
  instead: string | null
  /** the remark that it answers */
  answers: string | null
  by: string
  byId: string
  at: Date
  settledAt: Date | null
  /** null where the reader does not know them by name */
  settledBy: string | null
  answer: Answer | null
  outcome: string
}

/** The letters of a paragraph, without its marks for bold and italic. */
export const plainOf = (text: string) =>
  richText(text)
    .map((run) => run.text)
    .join('')

const wordsAMinute = 210

export function wordCount(sections: Pick<ReportSection, 'heading' | 'blocks'>[]): number {
  const texts = sections.flatMap((section) => [section.heading, ...section.blocks.map((block) => block.text)])
  return texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0)
}

export const minutesToRead = (words: number) => Math.max(1, Math.round(words / wordsAMinute))

/** Printed on every page of a file that was made before release. */
export const draftLabels: Record<ReportState, string | undefined> = {
  draft: 'Draft',
  team: 'Draft for the team',
  quality: 'Draft for style and clarity',
  host: 'Draft for the factual-accuracy check',
  final: 'Final text, not released yet',
  released: undefined,
}

/** What a section that is still empty asks for. The words stay on the screen; they never enter the report. */
export function promptFor(heading: string): string {
  return prompts[heading] ?? 'Nothing is written here yet.'
}

const prompts: Record<string, string> = {
  Summary:
    'In a few paragraphs: what the trust does that helps its children, what it could do next, and what stands behind that.',
  'The trust in brief': 'Its schools, its places, how it came to be, and what it values, in its own words.',
  'How structure supports improvement':
    'How the way the trust is organised and run helps its schools improve, and where it gets in the way.',
  'Effective practice': 'What the trust does that others could learn from, and what makes it work there.',
  'The challenge session':
    'The problem that the host brought, and what the peers offered. What the host takes from it is its own to tell.',
  'Next steps': 'What the trust may want to do first, and how it would know that it helped.',
}
