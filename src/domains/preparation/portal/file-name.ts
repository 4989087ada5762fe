// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out.
const unwritable = /[\u0000-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g

/**
 * A name that is safe to keep, to show and to save: no folders, nothing invisible or that turns the reading
 * direction round, no leading dots, and the ending that its content has.
 */
export function cleanFileName(given: string, endings: readonly string[]): string {
  const name = given.slice(-300).normalize('NFC').replace(unwritable, '').split(/[/\\]/).at(-1) ?? ''
  const plain = name
    .replace(/[<>:"|?*]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
  const dot = plain.lastIndexOf('.')
  const ending = dot > 0 ? plain.slice(dot + 1).toLowerCase() : ''
  const stem = endings.includes(ending) ? plain.slice(0, dot) : plain
  const kept = endings.includes(ending) ? ending : (endings[0] ?? '')
  return `${[...(stem || 'Document')].slice(0, 150).join('').trim()}.${kept}`
}

/** The name that somebody is told of a file before its content is known: clean, with the ending that it came with. */
export const shownName = (given: string) =>
  cleanFileName(given, [given.match(/\.([a-z0-9]{1,8})$/i)?.[1]?.toLowerCase() ?? 'file'])

/** The content-disposition of a download, with the whole name for those who read it (RFC 5987, RFC 6266). */
export function asAttachment(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]/g, '_').replace(/["\\%]/g, '_')
  const whole = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`
}
