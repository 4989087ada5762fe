import type { Concern } from './known.ts'
import { namedHere } from './names.ts'

const title = '(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Rev|Revd)'
const shape = new RegExp(
  `(?<!\\p{L})${title}\\.?\\s(?:\\p{Lu}\\.?\\s?){0,3}(?:(?:de|van|der|von|le|la|al|el|bin) )*\\p{Lu}[\\p{L}\\p{M}'’-]+`,
  'gu',
)
// "Dr Challoner's Grammar School", "Sir Thomas Boughton Academy"
const school =
  /^(?:\s\p{Lu}[\p{L}'’-]+){0,3}\s(?:School|Academy|College|Primary|Secondary|Grammar|High|Trust)\b/u

/** Whoever is called by a title and a name is somebody, known to the review or not. */
export const titledIn = (text: string): Concern[] =>
  [...text.matchAll(shape)].flatMap((match) => {
    const to = match.index + match[0].length
    return school.test(text.slice(to)) ? [] : [namedHere(text, { from: match.index, to })]
  })
