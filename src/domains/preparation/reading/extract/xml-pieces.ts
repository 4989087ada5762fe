type XmlPiece =
  | { kind: 'open'; name: string; attributes: string }
  | { kind: 'close'; name: string }
  | { kind: 'text'; text: string }

/** The pieces of an XML file, one after another: enough to take words out of a slide, and nothing that it could set off. */
export function* xmlPieces(xml: string): Generator<XmlPiece> {
  let at = 0
  while (at < xml.length) {
    const start = xml.indexOf('<', at)
    if (start < 0) return
    if (start > at) yield { kind: 'text', text: plain(xml.slice(at, start)) }
    const skipped = skip(xml, start)
    if (skipped) {
      if (skipped.text !== undefined) yield { kind: 'text', text: skipped.text }
      at = skipped.end
      continue
    }
    const end = xml.indexOf('>', start)
    if (end < 0) return
    yield* tag(xml.slice(start + 1, end))
    at = end + 1
  }
}

// Comments, instructions and declarations say nothing; what stands in a CDATA is text as it is.
function skip(xml: string, start: number): { end: number; text?: string } | null {
  const after = (mark: string) => {
    const end = xml.indexOf(mark, start)
    return end < 0 ? xml.length : end + mark.length
  }
  if (xml.startsWith('<!--', start)) return { end: after('-->') }
  if (xml.startsWith('<![CDATA[', start)) {
    const end = after(']]>')
    return { end, text: xml.slice(start + 9, end - 3) }
  }
  if (xml.startsWith('<?', start) || xml.startsWith('<!', start)) return { end: after('>') }
  return null
}

function* tag(inside: string): Generator<XmlPiece> {
  if (inside.startsWith('/')) {
    yield { kind: 'close', name: inside.slice(1).trim() }
    return
  }
  const closed = inside.endsWith('/')
  const whole = closed ? inside.slice(0, -1) : inside
  const space = whole.search(/\s/)
  const name = space < 0 ? whole : whole.slice(0, space)
  yield { kind: 'open', name, attributes: space < 0 ? '' : whole.slice(space) }
  if (closed) yield { kind: 'close', name }
}

/** The value of one attribute, or null. */
export function attribute(attributes: string, name: string): string | null {
  for (const [, found, double, single] of attributes.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    if (found === name) return plain(double ?? single ?? '')
  return null
}

const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const plain = (text: string) =>
  text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w{2,4});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return signs[name] ?? whole
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code <= 0x10ffff ? String.fromCodePoint(code) : ' '
  })
