/** Small letters, digits and hyphens of what people call something: "Réading aloud" is "reading-aloud". */
export const shortName = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')

/** The name itself, or with the first number from two on that is free. */
export function notTaken(name: string, taken: (name: string) => boolean): string {
  let free = name
  for (let n = 2; taken(free); n++) free = `${name}-${n}`
  return free
}
