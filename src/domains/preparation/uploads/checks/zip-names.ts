import { Unsafe } from './unsafe.ts'

export type ByName = Set<string>

const longestName = 512
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const tricks = /[\u0000-\u001f\u007f\\:]|^\/|(^|\/)\.\.?(\/|$)|\/\//

/** The name of an entry that stays inside the file it lies in, and that no other entry has in any spelling. */
export function entryName(raw: Uint8Array, others: ByName): string {
  const name = new TextDecoder('utf-8').decode(raw)
  if (name === '' || name.length > longestName || tricks.test(name)) throw new Unsafe('damaged')
  const same = name.normalize('NFKC').toLowerCase()
  if (others.has(same)) throw new Unsafe('damaged')
  others.add(same)
  return name
}
