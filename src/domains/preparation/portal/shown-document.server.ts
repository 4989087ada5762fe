import type { Person } from '../../../access/actor.ts'
import { documentParts, documentSheets, type ShownPart } from './document-view.server.ts'
import type { OneDocument } from './documents-of.server.ts'

export type Words = {
  parts: ShownPart[]
  /** where the parts before and after these begin */
  before: number | null
  next: number | null
  sheets: { place: number; label: string }[]
}
export type Shown =
  | { kind: 'pages'; words: Words }
  | { kind: 'picture' }
  | { kind: 'words'; words: Words }
  | { kind: 'waiting' }
  | { kind: 'unreadable' }

const AT_ONCE = 50
/** what stands in the page for those whose browser runs no scripts */
const WITHOUT_SCRIPT = 10

type Asked = { asText: boolean; part: number }

/** How a document is shown: drawn by the browser, or as words and tables of ours. */
export async function shownDocument(actor: Person, document: OneDocument, asked: Asked): Promise<Shown> {
  if (document.mediaType.startsWith('image/')) return { kind: 'picture' }
  const pdf = document.mediaType === 'application/pdf'
  if (pdf && !asked.asText)
    return { kind: 'pages', words: await wordsFrom(actor, document.id, 1, WITHOUT_SCRIPT) }
  if (document.reading !== 'read') return { kind: document.reading }
  if (document.mediaType.endsWith('.sheet'))
    return { kind: 'words', words: await sheet(actor, document.id, asked.part) }
  const words = await wordsFrom(actor, document.id, asked.part, AT_ONCE)
  // A Word file that could be shown as it is set has all of it in its first part.
  const whole = words.parts.find((part) => part.preview !== null)
  return { kind: 'words', words: whole ? { ...words, parts: [whole], next: null } : words }
}

async function wordsFrom(actor: Person, documentId: string, from: number, most: number): Promise<Words> {
  const { parts, next } = await documentParts(actor, { documentId, from, most })
  return { parts, next, before: from > 1 ? Math.max(1, from - most) : null, sheets: [] }
}

async function sheet(actor: Person, documentId: string, part: number): Promise<Words> {
  const sheets = await documentSheets(actor, { documentId })
  const chosen = sheets.findLast(({ place }) => place <= part) ?? sheets[0]
  const { parts } = await documentParts(actor, { documentId, from: chosen?.place ?? 1, most: 1 })
  return { parts, sheets, before: null, next: null }
}
