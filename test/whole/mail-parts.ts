/** The parts of a mail as it came over the wire, each with its type and what it says. */
export function partsOf(raw: string): { type: string; text: string }[] {
  const [head = '', ...rest] = raw.split('\r\n\r\n')
  const body = rest.join('\r\n\r\n')
  const header = (name: string) =>
    head.replace(/\r\n[ \t]+/g, ' ').match(new RegExp(`^${name}: (.*)$`, 'im'))?.[1] ?? ''
  const type = header('Content-Type')
  const boundary = type.match(/boundary="?([^";]+)"?/)?.[1]
  if (!boundary) return [{ type, text: decoded(body, header('Content-Transfer-Encoding')) }]
  return body
    .split(`--${boundary}`)
    .slice(1, -1)
    .flatMap((part) => partsOf(part.replace(/^\r\n/, '')))
}

function decoded(body: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8')
  if (encoding !== 'quoted-printable') return body
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

export const allWords = (raw: string) =>
  [raw.split('\r\n\r\n')[0] ?? '', ...partsOf(raw).map(({ text }) => text)].join('\n')
