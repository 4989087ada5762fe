import { meansSomethingElse } from './everyday.ts'
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
  ...{
    'trust-wide': 'trust',
    trustwide: 'trust',
    operations: 'operating',
    finance: 'financial',
    maths: 'mathematics',
  },
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
  'data protection officer, data protection lead',
  'educational psychologist, ed psych',
].map((line) => line.split(', ').map((words) => runOf(words)))

function runOf(words: string): string[] {
  return plainPost(wordsIn(words)).map(({ plain }) => plain)
}

const same = (one: string[], other: string[]) => one.join(' ') === other.join(' ')

// "School improvement" in a list of posts is a field of work, and stands in any report. Only what is known to be one is
// left out: a post of words that nobody thought of is pointed at.
const isSomebody = (run: string[]) =>
  run.some((word) => !fields.has(word)) && !(run.length === 1 && run[0] === 'lead')
const fields = new Set(
  'and attendance behaviour board curriculum education english estates financial for governance improvement inclusion mathematics of operating people phonics reading safeguarding school send standards strategy teaching trust writing'.split(
    ' ',
  ),
)

/** The words of a post in every order in which it is said, each as a run of plain words; of two holders, both as well. */
export const waysToSay = once(({ words, holders }: Post): string[][] => {
  const run = runOf(words)
  // "head of people and culture" is the head of people
  const both = run.indexOf('and')
  const half = both > 2 ? [run.slice(0, both)] : []
  const called = [
    run,
    ...half,
    ...inCharge(run),
    ...(alike.find((line) => line.some((one) => same(one, run))) ?? []),
  ]
  const ways = called.flatMap((one) => [one, ...turned(one)])
  // one holder has no plural; in a trust with two, "both executive headteachers" are they
  const plurals = holders > 1 && holders < fewest ? ways.flatMap(pluralsOf) : []
  return [...new Map([...ways, ...plurals].filter(isSomebody).map((one) => [one.join(' '), one])).values()]
})

/** "dpo" of the data protection officer: three letters or more, or none. */
export const lettersOf = once(({ words }: Post): string => {
  const letters = runOf(words)
    .map((word) => (joining.has(word) ? '' : word[0]))
    .join('')
  // of what means something else in schools only an officer's, which end in O
  const isOther = meansSomethingElse.has(letters) && !letters.endsWith('o')
  return letters.length < 3 || isOther ? '' : letters
})
const joining = new Set(['of', 'for', 'and', 'on'])

/**
 * "Director of education": director for education, education director. "SEND lead": lead for SEND. "Trust SEND lead":
 * SEND lead for the trust, trust lead for SEND.
 */
function turned(run: string[]): string[][] {
  const ofTrust = run[0] === 'trust'
  const [what, about] = parted(ofTrust ? run.slice(1) : run)
  const ways =
    about.length === 0
      ? [what]
      : [...['of', 'for', 'on'].map((joint) => [...what, joint, ...about]), [...about, ...what]]
  if (!ofTrust) return ways
  const far = ['of', 'for', 'across'].map((joint) => [joint, 'trust'])
  return ways.flatMap((way) => [
    ['trust', ...way],
    ...(way.length > 1 ? far.map((end) => [...way, ...end]) : []),
  ])
}

/** Whoever is "head of IT" is its lead and its director too, and the other way round. */
function inCharge(run: string[]): string[][] {
  const ends = run.at(-1) === 'lead' || run.at(-1) === 'director'
  const begins = (run[0] === 'head' || run[0] === 'director') && run[1] === 'of'
  const about = begins ? run.slice(2) : ends ? run.slice(0, -1) : []
  if (about.length === 0 || about.some((word) => word === 'trust' || word.startsWith('school'))) return []
  return [
    ['head', 'of', ...about],
    ['director', 'of', ...about],
    [...about, 'lead'],
  ]
}

/** What somebody is, and of what: as far as the words can be turned round. */
function parted(run: string[]): [string[], string[]] {
  const joint = run.findIndex((word) => word === 'of' || word === 'for')
  const [last = '', rest] = [run.at(-1), run.slice(0, -1)]
  const [what, about] = joint > 0 ? [run.slice(0, joint), run.slice(joint + 1)] : [[last], rest]
  // nobody says "education head", and "chief executive" is no executive of chiefs
  return what.length === 1 && turning.has(what[0] ?? '') ? [what, about] : [run, []]
}
const turning = new Set(
  'lead leader director officer manager coordinator adviser advisor partner consultant'.split(' '),
)

/** The plurals of a post in the words people use. */
export const pluralRuns = (words: string): string[][] => pluralsOf(runOf(words))

function pluralsOf(run: string[]): string[][] {
  const [first = '', ...rest] = run
  return [
    [`${first}s`, ...rest],
    [...run.slice(0, -1), `${run.at(-1)}s`],
  ]
}
