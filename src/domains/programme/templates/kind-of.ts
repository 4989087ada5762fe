/** The short name of a kind, from what people call it: none that is taken. */
export function kindOf(name: string, taken: string[]): string {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  const base = words || 'kind'
  let kind = base
  for (let n = 2; taken.includes(kind); n++) kind = `${base}-${n}`
  return kind
}
