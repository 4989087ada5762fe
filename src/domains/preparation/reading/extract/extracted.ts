import { countWords } from '../reading-time.ts'

/** One part of a document: a page, a sheet, a slide, or a stretch of running text (without a label). */
export type Part = {
  label: string
  body: string
  /** the part as safe HTML of our own, where the words alone would say less */
  preview: string | null
}
export type Extracted = { parts: Part[]; pages: number | null; words: number }

/** The file to read: what it is, its name's ending, and its bytes. */
export type FileToRead = { mediaType: string; ending: string; bytes: Uint8Array }

// What is kept of one file, at most: more than anybody reads before a visit, and what a search can carry.
const LETTERS_A_PART = 40_000
const STRETCH = 20_000
const PARTS = 2_000

// PostgreSQL keeps no NUL, and half a surrogate pair is no text; marks of ours for found words must not be there either.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out.
const unwanted = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ue000\ue001]/g
const clean = (text: string) => text.toWellFormed().replace(unwanted, ' ').slice(0, LETTERS_A_PART)

export function extracted(parts: Part[], pages: number | null): Extracted {
  const kept = parts
    .slice(0, PARTS)
    .map(({ label, body, preview }) => ({ label: clean(label).slice(0, 120), body: clean(body), preview }))
  return { parts: kept, pages, words: kept.reduce((sum, part) => sum + countWords(part.body), 0) }
}

/** Running text in stretches that end where a paragraph does. */
export function stretches(text: string): string[] {
  const found: string[] = []
  let rest = text.trim()
  while (rest.length > STRETCH && found.length < PARTS) {
    const end = rest.lastIndexOf('\n', STRETCH)
    const cut = end > STRETCH / 2 ? end : STRETCH
    found.push(rest.slice(0, cut).trim())
    rest = rest.slice(cut).trim()
  }
  return rest ? [...found, rest] : found
}
