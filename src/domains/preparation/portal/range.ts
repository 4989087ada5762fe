/** The first and the last byte, both counted from 0. */
export type Range = { start: number; end: number }

/** What a range header asks of a file of so many bytes (RFC 9110 §14): one range, none (all of it), or one outside it. */
export function rangeOf(header: string | null, bytes: number): Range | 'outside' | null {
  const [, first = '', last = ''] = header?.match(/^bytes=(\d*)-(\d*)$/) ?? []
  if (first === '' && last === '') return null
  if (first === '') {
    const count = Math.min(Number(last), bytes)
    return count === 0 ? 'outside' : { start: bytes - count, end: bytes - 1 }
  }
  const start = Number(first)
  const end = last === '' ? bytes - 1 : Math.min(Number(last), bytes - 1)
  if (last !== '' && Number(last) < start) return null
  return start >= bytes ? 'outside' : { start, end }
}
