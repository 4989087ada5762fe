import type { Known } from './known.ts'
import { once } from './once.ts'
import type { Span } from './spans.ts'
import { fewest } from './told-role.ts'
import { runsOf, type Word, wordsIn } from './words-in.ts'

/** A kind of school of which the trust has one or two: "the secondary school" is as good as its name. */
export type FewSchools = { kind: string; schools: number }

export const fewSchools = once((schools: Known['schools']): FewSchools[] => {
  const told = schools.flatMap(({ name, kind }) => {
    const named = wordsIn(name).flatMap((word) => (inNames.has(word.plain) ? [word.plain] : []))
    return [...new Set([...(kind ? [kind] : []), ...named])]
  })
  const kinds = Map.groupBy(told, (kind) => kind)
  return [...kinds].flatMap(([kind, { length }]) => (length < fewest ? [{ kind, schools: length }] : []))
})

/** What a school's name says of its kind, besides the register. */
const inNames = new Set('catholic grammar nursery junior infant studio'.split(' '))

/** Where a text speaks of one of them: "our special school", "the secondary academy". */
export function fewSchoolsIn(text: string, few: FewSchools[]): (Span & FewSchools)[] {
  const words = wordsIn(text)
  return few.flatMap((one) =>
    schoolWords.flatMap((school) =>
      runsOf(words, [one.kind, school]).flatMap((place) => {
        const [article, first, last] = [words[place - 1], words[place], words[place + 1]]
        return first && last && isTheOne.has(article?.plain ?? '')
          ? [{ from: first.from, to: last.to, ...one }]
          : []
      }),
    ),
  )
}

/** Where it speaks of both of a kind: "the two secondary schools". */
export const bothSchoolsIn = (text: string, few: FewSchools[]): Span[] =>
  few.flatMap(({ kind, schools }) =>
    schools < 2
      ? []
      : [...text.matchAll(new RegExp(`\\b(?:two|both) ${kind} (?:schools|academies)\\b`, 'gi'))].map(
          ({ index, 0: words }) => ({ from: index, to: index + words.length }),
        ),
  )

/**
 * A post with such a kind beside it, in words without articles: "secondary head", "special school’s business manager",
 * "head of the primary". `words` from `place`, `length` of them, are the post.
 */
export function besideFew(
  words: Word[],
  { place, length }: { place: number; length: number },
  few: FewSchools[],
): (Span & FewSchools) | null {
  const [first, last] = [words[place], words[place + length - 1]]
  if (!first || !last) return null
  const kindOf = (at: number) => few.find(({ kind }) => kind === words[at]?.plain)
  const isSchool = (at: number) => schoolWords.includes(words[at]?.plain ?? '')
  const before = isSchool(place - 1) ? place - 2 : place - 1
  const kindBefore = kindOf(before)
  const led = words[before]
  if (kindBefore && led && first.from - led.from < longest)
    return { ...kindBefore, from: led.from, to: last.to }
  const after = place + length + 1
  const kindAfter = joints.has(words[after - 1]?.plain ?? '') ? kindOf(after) : undefined
  const end = words[isSchool(after + 1) ? after + 1 : after]
  if (!kindAfter || !end || notOneSchool.has(words[after + 1]?.plain ?? '')) return null
  return end.from - last.to < longest ? { ...kindAfter, from: first.from, to: end.to } : null
}

// in UTF-16 units: beyond that another sentence lies between
const longest = 30
const schoolWords = ['school', 'academy']
const isTheOne = new Set(['the', 'our', 'its', 'their', 'this', 'one', 'only'])
const joints = new Set(['of', 'at', 'in', 'from'])
/** "The head of primary education", "heads of the primary schools" */
const notOneSchool = new Set(
  'schools academies phase phases sector education curriculum provision teaching improvement standards strategy english maths mathematics science'.split(
    ' ',
  ),
)
