const ENDINGS = new Set([
  'academies',
  'academy',
  'education',
  'educational',
  'federation',
  'group',
  'learning',
  'multi-academy',
  'partnership',
  'schools',
  'the',
  'trust',
])

/** "Tallow Hill Schools Trust" is Tallow Hill where there is little room; a name of such words alone stays whole. */
export function shortTrust(name: string): string {
  const words = name.split(' ')
  let end = words.length
  while (end > 0 && ENDINGS.has((words[end - 1] ?? '').toLowerCase())) end -= 1
  return end === 0 ? name : words.slice(0, end).join(' ')
}
