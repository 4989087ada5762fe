/** What somebody types, in the form in which names are searched (trust.search_name). At most six words count. */
export function plainWords(typed: string): string[] {
  const plain = typed
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f’']/g, '')
    .replaceAll('&', ' and ')
  return plain
    .split(/[^\p{L}\p{N}.-]+/u)
    .filter(Boolean)
    .slice(0, 6)
}
