import type { Known } from './known.ts'
import { once } from './once.ts'
import { fewest } from './told-role.ts'
import { type Word, wordsIn } from './words-in.ts'

export type Post = Known['posts'][number]

/** One word for what is one thing, and nothing for articles: "the chair of the Trust Board" is "chair of trust board". */
export const plainPost = (words: Word[]): Word[] =>
  words.flatMap((word) => (articles.has(word.plain) ? [] : [{ ...word, plain: oneWordFor(word.plain) }]))

const oneWordFor = (word: string): string =>
  oneWord[word] ?? (oneWord[word.replace(/s$/, '')] ? `${oneWord[word.replace(/s$/, '')]}s` : word)

const articles = new Set(['the', 'our', 'their', 'its'])
const oneWord: Record<string, string> = {
  ...{ chairman: 'chair', chairwoman: 'chair', chairperson: 'chair', exec: 'executive', hr: 'people' },
  ...{
    sendco: 'senco',
    headteacher: 'head',
    principal: 'head',
    vice: 'deputy',
    'co-ordinator': 'coordinator',
  },
  ...{ 'trust-wide': 'trust', trustwide: 'trust', operations: 'operating', finance: 'financial' },
}

// Any of a line is said for any other.
const alike = [
  'chief executive, chief executive officer, ceo, executive leader of trust',
  'chair of trustees, chair of trust board, chair of board, chair of trust, trust chair, trustees chair, board chair, chair of board of trustees',
  'chief operating officer, coo, operating director, director of operating',
  'chief financial officer, cfo, financial director, director of financial, trust financial lead',
  'governance professional, clerk to trustees, clerk to board, clerk to trust, trust clerk, board clerk, company secretary, trust secretary, head of governance, governance manager, director of governance, governance lead',
  'designated safeguarding lead, dsl',
  'trust safeguarding lead, director of safeguarding, safeguarding director, head of safeguarding',
  'school business manager, sbm, business manager',
  'special educational needs coordinator, special needs coordinator, senco',
  'director of people, head of people, people director, chief people officer, director of human resources, head of human resources',
  'estates manager, director of estates, head of estates, estates director, estates lead',
  'director of school improvement, school improvement director, school improvement lead, head of school improvement',
  'director of education, education director, chief education officer, head of education',
  'headteacher, head teacher, principal',
].map((line) => line.split(', ').map((words) => runOf(words)))

function runOf(words: string): string[] {
  return plainPost(wordsIn(words)).map(({ plain }) => plain)
}

const same = (one: string[], other: string[]) => one.join(' ') === other.join(' ')

/** The words of a post in every order in which it is said, each as a run of plain words; of two holders, both as well. */
export const waysToSay = once(({ words, holders }: Post): string[][] => {
  const run = runOf(words)
  const called = [run, ...(alike.find((line) => line.some((one) => same(one, run))) ?? [])]
  const ways = called.flatMap((one) => [one, ...turned(one)]).flatMap((one) => [one, ...ofTheTrust(one)])
  // one holder has no plural; in a trust with two, "both executive headteachers" are they
  const plurals = holders > 1 && holders < fewest ? ways.flatMap(pluralsOf) : []
  return [...new Map([...ways, ...plurals].map((one) => [one.join(' '), one])).values()]
})

const heads = new Set(
  'lead leader director officer manager head coordinator adviser advisor partner consultant chair'.split(' '),
)

/** "Director of education": director for education, education director. "SEND lead": lead for SEND. */
function turned(run: string[]): string[][] {
  const joint = run.findIndex((word) => word === 'of' || word === 'for')
  if (joint > 0) {
    const [what, about] = [run.slice(0, joint), run.slice(joint + 1)]
    const straight = [...what, 'of', ...about]
    const withFor = [...what, 'for', ...about]
    return heads.has(what.at(-1) ?? '') && what.length === 1 && about.length > 0 && what[0] !== 'head'
      ? [straight, withFor, [...about, ...what]]
      : [straight, withFor]
  }
  const [last, rest] = [run.at(-1) ?? '', run.slice(0, -1)]
  const about = rest[0] === 'trust' ? rest.slice(1) : rest
  if (!heads.has(last) || about.length === 0) return []
  const trust = rest[0] === 'trust' ? ['trust'] : []
  return ['of', 'for', 'on'].map((word) => [...trust, last, word, ...about])
}

/** "Trust SEND lead": SEND lead for the trust. */
function ofTheTrust([first, ...rest]: string[]): string[][] {
  if (first !== 'trust' || rest.length < 2) return []
  return ['of', 'for', 'across'].map((word) => [...rest, word, 'trust'])
}

function pluralsOf(run: string[]): string[][] {
  const [first = '', ...rest] = run
  return [
    [`${first}s`, ...rest],
    [...run.slice(0, -1), `${run.at(-1)}s`],
  ]
}
