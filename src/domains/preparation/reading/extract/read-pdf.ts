import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type Extracted, extracted, type Part } from './extracted.ts'

const MOST_PAGES = 2_000

/** The words of each page. A page that was scanned has none, and is a part all the same, so that pages keep their numbers. */
export async function readPdf(bytes: Uint8Array): Promise<Extracted> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  const pdf = await getDocument({
    data: bytes,
    cMapUrl: join(home, 'cmaps/'),
    standardFontDataUrl: join(home, 'standard_fonts/'),
    disableFontFace: true,
    useWasm: false,
    verbosity: 0,
  }).promise
  const parts: Part[] = []
  for (let number = 1; number <= Math.min(pdf.numPages, MOST_PAGES); number++) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    const body = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
    parts.push({ label: `Page ${number}`, body: joinLines(body), preview: null })
    page.cleanup()
  }
  return extracted(parts, pdf.numPages)
}

/**
 * A PDF knows lines, not paragraphs: a long line that does not end a sentence goes on in the next one, and a word that
 * was broken at a line's end becomes whole again.
 */
export function joinLines(text: string): string {
  const lines = text.split('\n').map((line) => line.trim())
  const longest = Math.max(...lines.map((line) => line.length))
  const goesOn = (line: string) => line.length > longest * 0.6 && !/[.:;!?]$/.test(line)
  let joined = ''
  for (const [place, line] of lines.entries()) {
    const before = lines[place - 1]
    const broken = /\p{Ll}-$/u.test(joined) && /^\p{Ll}/u.test(line)
    if (broken) joined = joined.slice(0, -1) + line
    else joined += (before === undefined ? '' : before && line && goesOn(before) ? ' ' : '\n') + line
  }
  return joined.replace(/\n{3,}/g, '\n\n').trim()
}
