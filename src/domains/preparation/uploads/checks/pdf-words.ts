import { Unsafe } from './unsafe.ts'

const ends = '(?=[\\s\\0()<>[\\]{}/%]|$)'
const active = new RegExp(`/(JavaScript|Launch|RichMedia|Rendition|XFA|ImportData|GoToE)${ends}`)
const holds = new RegExp(`/(EmbeddedFiles?|Collection)${ends}`)
const locked = new RegExp(`/Encrypt${ends}`)

/**
 * Whether a stretch of a PDF names something that would run, fetch or carry other files. A name can be spelt with
 * the numbers of its letters (/J#61vaScript), which is what somebody with something to hide does.
 */
export function pdfWords(stretch: string) {
  const text = stretch.includes('#')
    ? stretch.replace(/#([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    : stretch
  if (locked.test(text)) throw new Unsafe('protected')
  if (active.test(text)) throw new Unsafe('runs something')
  if (holds.test(text)) throw new Unsafe('holds other files')
}
