import { besideFew, bothSchoolsIn, type FewSchools, fewSchools, fewSchoolsIn } from './few-schools.ts'
import type { Concern, Known } from './known.ts'
import { lettersOf, type Post, plainPost, pluralRuns, waysToSay } from './post-words.ts'
import { schoolsIn } from './schools.ts'
import { apart, type Span, sameSentence } from './spans.ts'
import { fewest } from './told-role.ts'
import { runsOf, type Word, wordsIn } from './words-in.ts'

/**
 * Posts that fewer than three people of the trust hold, and posts that many hold where the same sentence says at which
 * school. Words for one person: a plural, or "every headteacher", is about nobody in particular.
 */
export function postsIn(text: string, known: Pick<Known, 'posts' | 'schools'>): Concern[] {
  return apart([...onePost(text, known), ...headsOfSchools(text, known), ...inLetters(text, known)])
}

/** "The DPO": in capitals, for a post that few hold. */
const inLetters = (text: string, { posts }: Pick<Known, 'posts'>): Concern[] =>
  wordsIn(text).flatMap((word) => {
    const post = /^\p{Lu}{3,}$/u.test(word.text) && posts.find((one) => lettersOf(one) === word.plain)
    return post && post.holders < fewest ? [rare(text, word, word, post)] : []
  })

/** "The headteachers of Hallowmere and Tanner's Yard", "of both secondary schools": a plural, and yet two people. */
function headsOfSchools(text: string, known: Pick<Known, 'schools'>): Concern[] {
  const words = plainPost(wordsIn(text))
  const schools = [...schoolsIn(text, known), ...bothSchoolsIn(text, fewSchools(known.schools))]
  return inEverySchool.flatMap(({ words: post }) =>
    pluralRuns(post).flatMap((run) =>
      runsOf(words, run).flatMap((place) => {
        const [first, last] = [words[place], words[place + run.length - 1]]
        const school = last && schools.find((one) => follows(text, last, one))
        return first && school ? [atSchool(text, first.from, school.to)] : []
      }),
    ),
  )
}

function onePost(text: string, known: Pick<Known, 'posts' | 'schools'>): Concern[] {
  const words = plainPost(wordsIn(text))
  const schools = schoolsIn(text, known)
  const few = fewSchools(known.schools)
  const fewHere = fewSchoolsIn(text, few)
  const found = [...known.posts, ...inEverySchool].flatMap((post) =>
    waysToSay(post).flatMap((run) =>
      runsOf(words, run).flatMap((place): Concern[] => {
        const [first, last] = [words[place], words[place + run.length - 1]]
        if (!first || !last) return []
        const before = text.slice(0, first.from)
        if (isAllOf.test(before)) return []
        const counted = before.match(isTheOnly)?.[1]
        if (counted) return [only(text, first.from - counted.length, last.to)]
        if (post.holders < fewest) return [rare(text, first, last, post)]
        const beside = besideFew(words, { place, length: run.length }, few)
        if (beside) return [ofFew(text, beside)]
        const school = [...schools, ...fewHere].find((one) => sameSentence(text, first, one))
        if (!school || (isAnyOf.test(before) && !follows(text, last, school))) return []
        return [atSchool(text, Math.min(first.from, school.from), Math.max(last.to, school.to))]
      }),
    ),
  )
  return apart(found)
}

// One in most schools, whatever the list of posts says.
const inEverySchool: Post[] =
  'head, headteacher, principal, executive head, deputy, deputy head, deputy headteacher, assistant head, senco, safeguarding lead, designated safeguarding lead, chair of governors, business manager, caretaker, site manager, receptionist, head of sixth form, attendance officer, family support worker, teaching assistant'
    .split(', ')
    .map((words) => ({ words, holders: Number.POSITIVE_INFINITY }))

const rare = (text: string, { from }: Word, { to }: Word, { words, holders }: Post): Concern => ({
  ...{ kind: 'post', from, to, words: text.slice(from, to) },
  because: `${holders === 1 ? 'One person holds' : `${holders} people hold`} the post “${words}” in this trust.`,
  wider: holders > 1 && isPlural(text.slice(from, to), words) ? 'members of staff' : 'a member of staff',
})
const isPlural = (said: string, post: string) => {
  const endings = (words: string) => words.split(' ').filter((word) => word.endsWith('s')).length
  return endings(said) > endings(post)
}
const ofFew = (text: string, { from, to, kind, schools }: Span & FewSchools): Concern => ({
  ...{ kind: 'post', from, to, words: text.slice(from, to) },
  because: `The trust has ${schools === 1 ? `one ${kind} school` : `two ${kind} schools`}.`,
  wider: 'a school leader',
})
const only = (text: string, from: number, to: number): Concern => ({
  ...{ kind: 'post', from, to, words: text.slice(from, to) },
  because: 'Where there is only one, people know who it is.',
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

/** "The only SENCO", "our one part-time caretaker": with what stands between. */
const isTheOnly = /\b(?<!not )((?:only|sole|(?<=\b(?:the|our|its|their) )one) (?!one\b)(?:[\p{Ll}-]+ )?)$/iu

const isAllOf = /\b(?:any|every|each|no|few|most|many|all) $/i
const isAnyOf = /\ban? $/i
