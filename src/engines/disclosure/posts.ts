import type { Concern, Known } from './known.ts'
import { apart, type Span, sameSentence } from './spans.ts'
import { fewest } from './told-role.ts'
import { runsOf, type Word, wordsIn } from './words-in.ts'

/**
 * Posts that fewer than three people of the trust hold, and posts that many hold where the same sentence says at which
 * school. Words for one person: a plural, or "a headteacher", is about nobody in particular.
 */
export function postsIn(text: string, known: Pick<Known, 'posts' | 'schools'>): Concern[] {
  const words = wordsIn(text)
  const schools = schoolsIn(text, known)
  const found = [...known.posts, ...inEverySchool].flatMap((post) => {
    return waysToSay(post).flatMap((run) =>
      runsOf(words, run).flatMap((place): Concern[] => {
        const [first, last] = [words[place], words[place + run.length - 1]]
        if (!first || !last) return []
        const school = schools.find((one) => sameSentence(text, first, one))
        if (
          post.holders >= fewest &&
          (!school || (isAnyOf(words[place - 1]) && !follows(text, last, school)))
        )
          return []
        const from = school ? Math.min(first.from, school.from) : first.from
        const to = school ? Math.max(last.to, school.to) : last.to
        return [post.holders < fewest ? rare(text, first, last, post) : atSchool(text, from, to)]
      }),
    )
  })
  return apart(found)
}

/** The post in full, by its letters, and, where one or two hold it, of both of them. */
function waysToSay({ words, holders }: Known['posts'][number]): string[][] {
  const run = wordsIn(words).map(({ plain: one }) => one)
  const short = Object.entries(byLetters).flatMap(([letters, posts]) =>
    posts.includes(words.toLowerCase()) ? [[letters]] : [],
  )
  const [first = '', ...rest] = run
  const several =
    holders < fewest
      ? [
          [`${first}s`, ...rest],
          [...run.slice(0, -1), `${run.at(-1)}s`],
        ]
      : []
  return [run, ...short, ...several]
}
const byLetters: Record<string, string[]> = {
  ceo: ['chief executive', 'chief executive officer'],
  cfo: ['chief financial officer', 'chief finance officer', 'finance director', 'director of finance'],
  coo: ['chief operating officer', 'chief operations officer'],
  dsl: ['designated safeguarding lead'],
  sbm: ['school business manager'],
  senco: ['special educational needs coordinator'],
  sendco: ['special educational needs coordinator'],
}

// One in most schools, whatever the list of posts says.
const inEverySchool = [
  ...[
    'head',
    'headteacher',
    'head teacher',
    'principal',
    'executive head',
    'deputy',
    'deputy head',
    'deputy headteacher',
  ],
  ...[
    'assistant head',
    'senco',
    'sendco',
    'safeguarding lead',
    'chair of governors',
    'business manager',
    'caretaker',
  ],
  ...[
    'site manager',
    'receptionist',
    'head of sixth form',
    'attendance officer',
    'family support worker',
    'teaching assistant',
  ],
].map((words) => ({ words, holders: Number.POSITIVE_INFINITY }))

const rare = (
  text: string,
  { from }: Word,
  { to }: Word,
  { words, holders }: Known['posts'][number],
): Concern => ({
  ...{ kind: 'post', from, to, words: text.slice(from, to) },
  because: `${holders === 1 ? 'One person holds' : `${holders} people hold`} the post “${words}” in this trust.`,
  wider: 'a member of staff',
})
const atSchool = (text: string, from: number, to: number): Concern => ({
  ...{ kind: 'post', from, to, words: text.slice(from, to) },
  because: 'A post at one named school is one person, or very few.',
  wider: 'a school leader',
})

/** "A teacher from Foxglove": about any of them, but only there. */
const follows = (text: string, { to }: Span, school: Span) =>
  school.from > to && /^\s+(?:of|at|from|in)(?: the)?\s+$/i.test(text.slice(to, school.from))

const isAnyOf = (before?: Word) =>
  before !== undefined && ['a', 'an', 'any', 'every', 'each', 'no'].includes(before.plain)

/** Where schools are named, in full or without the word for what kind of school it is. */
export function schoolsIn(text: string, { schools }: Pick<Known, 'schools'>): (Span & { name: string })[] {
  const words = wordsIn(text)
  const found = schools.flatMap(({ name }) => {
    const whole = wordsIn(name).map(({ plain: one }) => one)
    const own = whole.filter((one) => !kindsOfSchool.has(one))
    return [whole, own].flatMap((run) =>
      runsOf(words, run).flatMap((place) => {
        const [first, last] = [words[place], words[place + run.length - 1]]
        return first?.capital && last ? [{ from: first.from, to: last.to, name }] : []
      }),
    )
  })
  return apart(found)
}

const kindsOfSchool = new Set(
  'sixth form school academy primary secondary high infant infants junior juniors first middle upper lower nursery college church of england ce c e catholic rc special grammar the community village'.split(
    ' ',
  ),
)
