export type Asked = { kind: 'whole' } | { kind: 'part'; start: number; end: number } | { kind: 'beyond' }

/**
 * Which bytes a Range header asks for (RFC 9110, 14.2). One range is served; of several, or of a unit that is not
 * ours, the whole is, as the rule allows. `end` is the last byte itself.
 */
export function askedRange(header: string | null, size: number): Asked {
  const [, from, to] = header?.trim().match(/^bytes=(\d*)-(\d*)$/) ?? []
  if (from === undefined || to === undefined || (from === '' && to === '')) return { kind: 'whole' }
  if (from === '') {
    const last = Number(to)
    return last > 0 ? { kind: 'part', start: Math.max(0, size - last), end: size - 1 } : { kind: 'beyond' }
  }
  const [start, end] = [Number(from), to === '' ? size - 1 : Math.min(Number(to), size - 1)]
  if (to !== '' && Number(to) < start) return { kind: 'whole' }
  return start < size ? { kind: 'part', start, end } : { kind: 'beyond' }
}
