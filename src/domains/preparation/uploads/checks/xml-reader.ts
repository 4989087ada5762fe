import { Unsafe } from './unsafe.ts'

/** By local name: where two prefixes make two of one name, both are there. */
export type Attribute = { name: string; value: string }
export const valuesOf = (attributes: Attribute[], name: string) =>
  attributes.filter((one) => one.name.toLowerCase() === name.toLowerCase()).map(({ value }) => value)

export type XmlHandler = {
  open?: (name: string, attributes: Attribute[]) => void
  close?: (name: string) => void
  text?: (text: string) => void
}

const longestTag = 1024 * 1024
const deepest = 1000
const tagShape = /^<(\/?)([^\s/>"'<=]+)((?:\s+[^\s=>"'/<]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>$/
const attributeShape = /([^\s=>"'/<]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g
const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/**
 * Reads XML as it comes, and calls by local names: prefixes are a matter of taste. It knows no document types and no
 * entities but the five; a file that declares any is refused, and so is one that is not well formed.
 */
export class XmlReader {
  private waiting = ''
  private depth = 0
  private begun = false
  private readonly handler: XmlHandler
  constructor(handler: XmlHandler) {
    this.handler = handler
  }

  write(text: string) {
    this.waiting += text
    let at = 0
    while (at < this.waiting.length) {
      const end = this.waiting[at] === '<' ? this.markup(at) : this.words(at)
      if (end < 0) break
      at = end
    }
    this.waiting = this.waiting.slice(at)
    if (this.waiting.length > longestTag) throw new Unsafe('damaged')
  }

  end() {
    if (this.waiting.trim() !== '' || this.depth !== 0 || !this.begun) throw new Unsafe('damaged')
  }

  // An entity may be cut in two by the end of a piece: then it waits for the rest.
  private words(at: number): number {
    const next = this.waiting.indexOf('<', at)
    const end = next < 0 ? this.waiting.length : next
    const cut = next < 0 ? this.waiting.lastIndexOf('&') : -1
    const until = cut >= at && end - cut < 12 && !this.waiting.includes(';', cut) ? cut : end
    if (until === at) return next < 0 ? -1 : next
    const text = this.waiting.slice(at, until)
    if (this.depth === 0 && text.replace('\ufeff', '').trim() !== '') throw new Unsafe('damaged')
    if (this.depth > 0) this.handler.text?.(plain(text))
    return until
  }

  /** Where this piece of markup ends, or -1 when that has not come yet. */
  private markup(at: number): number {
    const { waiting } = this
    const rest = waiting.slice(at, at + 9)
    // Too little of it to tell what it will be.
    if (rest.length > 1 && ['<!--', '<![CDATA['].some((mark) => mark !== rest && mark.startsWith(rest)))
      return -1
    if (waiting.startsWith('<!--', at)) return this.after('-->', at + 4)
    if (waiting.startsWith('<?', at)) return this.instruction(at)
    if (waiting.startsWith('<![CDATA[', at)) return this.verbatim(at)
    if (waiting.startsWith('<!', at)) throw new Unsafe('runs something')
    const end = tagEnd(waiting, at)
    if (end > 0) this.tag(waiting.slice(at, end))
    return end
  }

  private after(mark: string, from: number): number {
    const end = this.waiting.indexOf(mark, from)
    return end < 0 ? -1 : end + mark.length
  }

  private instruction(at: number): number {
    const end = this.after('?>', at)
    const encoding = /encoding\s*=\s*["']([^"']*)/i.exec(this.waiting.slice(at, Math.max(end, at)))?.[1]
    if (encoding && !/^(utf-?8|utf-?16(le|be)?|us-ascii)$/i.test(encoding)) throw new Unsafe('damaged')
    return end
  }

  private verbatim(at: number): number {
    const end = this.after(']]>', at)
    if (end > 0) this.handler.text?.(this.waiting.slice(at + 9, end - 3))
    return end
  }

  private tag(source: string) {
    const [, closes, qualified = '', attributes = '', empty] = tagShape.exec(source) ?? []
    if (!qualified) throw new Unsafe('damaged')
    const name = localName(qualified)
    this.begun = true
    if (closes) this.depth--
    else if (!empty) this.depth++
    if (this.depth < 0 || this.depth > deepest) throw new Unsafe('damaged')
    if (!closes) this.handler.open?.(name, attributesOf(attributes))
    if (closes || empty) this.handler.close?.(name)
  }
}

// A ">" within quotes is none.
function tagEnd(text: string, from: number): number {
  let quote = 0
  for (let at = from; at < text.length; at++) {
    const sign = text.charCodeAt(at)
    if (quote) quote = sign === quote ? 0 : quote
    else if (sign === 34 || sign === 39) quote = sign
    else if (sign === 62) return at + 1
  }
  return -1
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1)

const attributesOf = (source: string): Attribute[] =>
  source === ''
    ? []
    : [...source.matchAll(attributeShape)].map(([, name = '', double, single]) => ({
        name: localName(name),
        value: plain(double ?? single ?? ''),
      }))

function plain(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|(\w{1,10}));|&/gi, (_, hex, decimal, name) => {
    const point = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : -1
    if (point >= 0 && point <= 0x10ffff) return String.fromCodePoint(point)
    const known = name && entities[name]
    if (!known) throw new Unsafe('damaged')
    return known
  })
}
