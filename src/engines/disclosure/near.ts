/**
 * How many letters must be put in, left out, changed or swapped with their neighbour to come from one word to the
 * other (Damerau and Levenshtein, optimal string alignment); `most` + 1 as soon as it is more than `most`.
 */
export function lettersApart(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, place) => place)
  for (let i = 1; i <= one.length; i++) {
    const now = [i]
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1
      let least = Math.min((last[j] ?? 0) + 1, (now[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same)
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1)
      now.push(least)
    }
    if (Math.min(...now) > most) return most + 1
    before = last
    last = now
  }
  return last[other.length] ?? most + 1
}

/** A slip of the pen: one letter in a word of five, two in a word of eight. Shorter words are taken as they stand. */
export function isNear(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length)
  const most = length >= 8 ? 2 : length >= 5 ? 1 : 0
  return one === other || (most > 0 && one[0] === other[0] && lettersApart(one, other, most) <= most)
}
