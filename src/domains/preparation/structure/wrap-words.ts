/** A little wider than the letters are, so that words never reach the edge. */
export const widthOf = (words: string, size: number, strong = false) =>
  words.length * size * (strong ? 0.6 : 0.56)

/** Words set in lines of a width, at most so many; what finds no room ends in an ellipsis. */
export function wrapWords(
  words: string,
  width: number,
  size: number,
  most: number,
  strong = false,
): string[] {
  const fits = (line: string) => widthOf(line, size, strong) <= width
  const lines: string[] = []
  for (const word of words.trim().split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  const kept = lines.slice(0, most)
  if (lines.length > most) kept[most - 1] = `${kept[most - 1]} ${lines[most]}`
  return kept.map((line) => (fits(line) ? line : cut(line, fits)))
}

function cut(line: string, fits: (line: string) => boolean): string {
  let end = line.length - 1
  while (end > 1 && !fits(`${line.slice(0, end).trimEnd()}…`)) end--
  return `${line.slice(0, end).trimEnd()}…`
}
