import { printableText } from './printable-text.ts'
import type { Block, MarginNote, ReportDocument, ReportSection } from './report-document.ts'
import {
  appendixWording,
  contentsHeading,
  evidenceCounts,
  evidenceMethods,
  reportWording,
} from './report-wording.ts'
import { type Run, richText } from './rich-text.ts'

export type SetNote = { line: string; counts: ReturnType<typeof evidenceCounts>; more: string }
export type SetBlock =
  | { kind: 'subheading'; text: string }
  | { kind: 'paragraph' | 'practice'; runs: Run[]; notes: SetNote[] }
  | { kind: 'bullets'; items: Run[][] }

export type ReportTypesetting = ReturnType<typeof typesetting>

/** The report as the files set it: every choice about words made, each text passed through `clean`. */
export function reportTypesetting(doc: ReportDocument, clean: (text: string) => string): ReportTypesetting {
  return JSON.parse(
    JSON.stringify(typesetting(doc), (_key, value: unknown) =>
      typeof value === 'string' ? clean(value) : value,
    ),
  )
}

function typesetting(doc: ReportDocument) {
  const wording = reportWording(doc)
  const appendix = appendixWording(doc)
  return {
    ...wording,
    trustName: doc.trustName,
    kind: doc.reviewKind,
    edge: {
      name: shortened(doc.trustName),
      review: wording.runningHead,
      owner: `Belongs to ${shortened(doc.trustName)}`,
      draft: shortened(doc.draftLabel ?? ''),
    },
    dated: (doc.releasedOn ?? doc.days[2]).split('-').map(Number),
    titleSize: titleSize(doc.trustName),
    contents: doc.sections.length + (appendix ? 1 : 0) > 2 ? contentsHeading : '',
    sections: doc.sections.map((section, index) => ({
      // A heading without words is refused by PDF/UA, and a draft may well have one.
      heading: hasWords(section.heading) ? section.heading : 'No heading yet',
      number: section.number === undefined ? '' : String(section.number),
      keyQuestion: section.keyQuestion ?? '',
      newPage: startsPage(section, doc.sections[index - 1]),
      blocks: setBlocks(section.blocks),
    })),
    appendix,
  }
}

/** What stands at the edge of every page keeps to one or two lines there. */
function shortened(text: string): string {
  const letters = Array.from(text)
  return letters.length > 70 ? `${letters.slice(0, 69).join('').trimEnd()}…` : text
}

function hasWords(text: string): boolean {
  return /[^\s\p{Default_Ignorable_Code_Point}]/u.test(printableText(text))
}

/** A key question begins its own page, and so does what follows the last of them; the rest runs on. */
function startsPage(section: ReportSection, before: ReportSection | undefined): boolean {
  return section.number !== undefined || before?.number !== undefined
}

export const usualTitle = 46.5

/** In points: one size for the usual name, smaller where a word or the whole would not fit the cover. */
function titleSize(name: string): number {
  const longestWord = Math.max(...name.split(/\s+/).map((word) => word.length))
  if (name.length > 90 || longestWord > 20) return 24
  return name.length > 50 || longestWord > 14 ? 34 : usualTitle
}

function setBlocks(blocks: Block[]): SetBlock[] {
  const set: SetBlock[] = []
  for (const block of blocks.filter(({ text }) => hasWords(text))) {
    const before = set.at(-1)
    if (block.kind !== 'bullet') set.push(setBlock(block))
    else if (before?.kind === 'bullets') before.items.push(richText(block.text))
    else set.push({ kind: 'bullets', items: [richText(block.text)] })
  }
  return set
}

function setBlock(block: Exclude<Block, { kind: 'bullet' }>): SetBlock {
  if (block.kind === 'subheading') return block
  return { kind: block.kind, runs: richText(block.text), notes: marginNotes(block) }
}

function marginNotes(block: Extract<Block, { kind: 'paragraph' | 'practice' }>): SetNote[] {
  const notes: SetNote[] = []
  if (block.kind === 'paragraph' && block.evidence !== undefined) {
    const { evidence } = block
    notes.push({ line: evidence.line, counts: evidenceCounts(evidence), more: evidenceMethods(evidence) })
  }
  if (block.note !== undefined) notes.push(setNote(block.note))
  return notes
}

function setNote({ line, more = '' }: MarginNote): SetNote {
  return { line, counts: [], more }
}
