import type { ReportBlock, ReportSection } from './report.ts'

type Section = Pick<ReportSection, 'heading' | 'keyQuestion'> & {
  blocks: Pick<ReportBlock, 'kind' | 'text' | 'evidence'>[]
}

/**
 * The whole text as one line a part, in its order: what the mark of a final text is worked out from (SHA-256 of these
 * bytes, UTF-8). Each line is a JSON list, so that no words can pass for the end of another part. Who wrote what and
 * when is not in it: the same words have the same mark.
 */
export function canonicalText(sections: Section[]): string {
  const lines = sections.flatMap(({ heading, keyQuestion, blocks }) => [
    ['section', plain(heading), keyQuestion === null ? null : plain(keyQuestion)],
    ...blocks.map(({ kind, text, evidence }) => [kind, plain(text), sorted(evidence)]),
  ])
  return [['candour report', 1], ...lines].map((line) => `${JSON.stringify(line)}\n`).join('')
}

// One letter, one way of writing it, whatever the keyboard made of it.
const plain = (words: string) => words.normalize('NFC').replaceAll('\r\n', '\n')

/** The database keeps the names of a value in an order of its own. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value === 'string') return plain(value)
  if (value === null || typeof value !== 'object') return value ?? null
  const entries = Object.entries(value).filter(([, one]) => one !== undefined)
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, one]) => [name, sorted(one)]),
  )
}
