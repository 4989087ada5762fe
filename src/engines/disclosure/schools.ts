import type { Known } from './known.ts'
import { once } from './once.ts'
import { apart, type Span } from './spans.ts'
import { runsOf, wordsIn } from './words-in.ts'

type School = Known['schools'][number]

/** Where schools are named, in full or without the word for what kind of school it is. */
export function schoolsIn(text: string, { schools }: Pick<Known, 'schools'>): (Span & { name: string })[] {
  const words = wordsIn(text)
  const found = schools.flatMap((school) =>
    waysToName(school).flatMap((run) =>
      runsOf(words, run).flatMap((place) => {
        const [first, last] = [words[place], words[place + run.length - 1]]
        return first?.capital && last ? [{ from: first.from, to: last.to, name: school.name }] : []
      }),
    ),
  )
  return apart(found)
}

const waysToName = once(({ name }: School): string[][] => {
  const words = wordsIn(name)
  const whole = words.map(({ plain }) => plain)
  const own = whole.filter((one) => !kindsOfSchool.has(one))
  // "Larkfold" of "Larkfold Nursery and Infant School"
  const kind = words.findIndex(({ plain, text }) => kindsOfSchool.has(plain) || /^\p{Lu}{2,}$/u.test(text))
  const before = kind > 0 ? [whole.slice(0, kind)] : []
  // "Winstanley Academy" of "Eleanor Winstanley Academy"
  const short = own.length > 1 ? whole.slice(whole.indexOf(own.at(-1) ?? '')) : []
  return [whole, own, ...before, ...(short.length > 1 ? [short] : [])]
})

const kindsOfSchool = new Set(
  'sixth form school academy primary secondary high infant infants junior juniors first middle upper lower nursery college church of england ce c e catholic rc special grammar the community village and with for free studio technical pre boys girls university utc'.split(
    ' ',
  ),
)
