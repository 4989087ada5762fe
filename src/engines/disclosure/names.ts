import {
  beforeMonth,
  calledAfter,
  doneByPeople,
  doneTo,
  everyday,
  famous,
  meansSomethingElse,
  months,
  ofRenown,
  pasts,
} from './everyday.ts'
import type { Concern, Known } from './known.ts'
import { isNear } from './near.ts'
import { calledBy } from './nicknames.ts'
import { once } from './once.ts'
import { apart, isWithin, type Span } from './spans.ts'
import { titles } from './titles.ts'
import { plain, runsOf, type Word, wordsIn } from './words-in.ts'

const isTitle = new Set([...titles.map(plain), 'lord', 'lady'])

const letterOf = (text: string) => plain(text).replace(/[^a-z]/g, '')

type Bearer = { forenames: string[]; called: string[]; surname: string; letters: string[] }

/** Everybody whom one entry names: "Ruth Ellacott and Joanna Prys" are two, "Joanna Prys, headteacher" is one. */
const bearersOf = once(({ name }: { name: string }): Bearer[] =>
  name
    .split(/[,(/;]/, 1)
    .flatMap((whole) => whole.split(/ (?:and|&) /))
    .filter((one) => !nobody.test(one))
    .flatMap((one) => bearerOf(one) ?? []),
)
const nobody = /\b(?:vacant|vacancy|appointed|tbc|tba|staff|member|school|trust)\b/i

function bearerOf(name: string): Bearer | null {
  const parts = wordsIn(name)
    .map(({ plain: one }) => one)
    .filter((one) => !isTitle.has(one) && one !== 'the')
  const surname = parts.at(-1)
  if (!surname) return null
  const forenames = parts.slice(0, -1)
  return {
    forenames,
    // a letter in the middle is no name to be called by
    called: forenames.filter((one) => one.length > 1).flatMap(calledBy),
    surname,
    letters: [parts, parts.flatMap((one) => one.split('-')), [parts[0] ?? '', surname]].flatMap((all) => {
      const first = all.map((one) => one[0]).join('')
      // "AMcG" as well as "AM"
      const clan = surname.match(/^(?:mac|mc|o')(?=.)/)?.[0]
      return clan ? [first, first.slice(0, -1) + letterOf(clan + (surname[clan.length] ?? ''))] : [first]
    }),
  }
}

/** Words that stand in the text without a capital too are words of the language there, and no slip of a name. */
const ordinaryIn = (words: Word[]) =>
  new Set(words.filter(({ capital }) => !capital).map(({ plain: one }) => one))

type Reading = { text: string; words: Word[]; ordinary: Set<string>; taken: (word: Word) => boolean }

/**
 * Names of people who are known, in any of the ways in which they get into a text: in full, with a title, by forename or
 * surname alone, shortened, as a possessive, misspelt by a letter or two. `taken`: words that belong to something else,
 * such as a school that is called after somebody.
 */
export function namesIn(
  text: string,
  known: Pick<Known, 'people'>,
  taken: (word: Word) => boolean,
): Concern[] {
  const words = wordsIn(text)
  const renowned = famousIn(words)
  const reading = {
    ...{ text, words, ordinary: ordinaryIn(words) },
    taken: (word: Word) => taken(word) || isWithin(word, renowned),
  }
  const found = known.people.flatMap(bearersOf).flatMap((bearer) => bearerIn(reading, bearer))
  return apart(found).map((span) => namedHere(text, span))
}

/** "Florence Nightingale" is no Florence of this review. */
const famousIn = (words: Word[]): Span[] =>
  famous.flatMap((run) =>
    runsOf(words, run).flatMap((place) => {
      const [first, last] = [words[place], words[place + run.length - 1]]
      return first && last ? [{ from: first.from, to: last.to }] : []
    }),
  )

export const namedHere = (text: string, { from, to }: Span): Concern => ({
  ...{ kind: 'name', from, to, words: text.slice(from, to) },
  because: 'This names somebody. A report says what was found, not by whom or about whom.',
  wider: null,
})

function bearerIn(reading: Reading, bearer: Bearer): Span[] {
  const { words } = reading
  return words.flatMap((word, place): Span[] => {
    if (!word.capital) return isRareSurname(word, bearer) ? [{ from: word.from, to: word.to }] : []
    const before = words[place - 1]
    // what is led up to as a name is one, whatever school is called so, and however few its capitals
    if (word.plain === bearer.surname && before && isBeside(before, word) && leadsTo(before, bearer))
      return [{ from: before.from, to: word.to }]
    if (reading.taken(word) || /^\p{Lu}{2,3}$/u.test(word.text)) return []
    if (isPartOf(word, bearer.surname, reading)) {
      const led = before && isBeside(before, word) && leadsTo(before, bearer)
      if (led) return [{ from: before.from, to: word.to }]
      return standsAlone(place, bearer.surname, reading) ? [{ from: word.from, to: word.to }] : []
    }
    const called = bearer.called.find((one) => isPartOf(word, one, reading) || isShortFor(word, one, reading))
    return called && standsAlone(place, called, reading) ? [{ from: word.from, to: word.to }] : []
  })
}

// Typed in haste: a surname that can be nothing else is known without its capital too.
const isRareSurname = ({ plain: word }: Word, { surname }: Bearer) =>
  word === surname && word.length >= 6 && !word.endsWith('ing') && !everyday.has(word)

const isBeside = (before: Word, word: Pick<Word, 'from'>) => word.from - before.to <= 3
/** A title, a forename, or the first letter of one. */
const leadsTo = ({ plain: before }: Word, { called, forenames }: Bearer) =>
  isTitle.has(before) ||
  called.some((one) => isNear(before, one)) ||
  (before.length === 1 && forenames.some((one) => one[0] === before))

function isPartOf({ plain: word }: Word, name: string, { ordinary }: Reading): boolean {
  if (word === name) return true
  // "Shaughnessy" of O’Shaughnessy
  if (name.startsWith("o'") && word.length > 3 && word === name.slice(2)) return true
  // Double-barrelled, half of it is enough.
  if (name.includes('-') && name.split('-').some((half) => half.length > 3 && half === word)) return true
  return !ordinary.has(word) && !everyday.has(word) && isNear(word, name)
}

/** "Raj" of Rajinder, "Seun" of Oluwaseun, "Sukhi" of Sukhwinder: the beginning of a longer name, or its end. */
const isShortFor = ({ plain: word }: Word, name: string, { ordinary }: Reading) =>
  !ordinary.has(word) &&
  !everyday.has(word) &&
  ((word.length >= 3 && name.length >= word.length + 2 && name.startsWith(word)) ||
    (word.length >= 4 && name.length >= word.length + 3 && name.endsWith(word)) ||
    (word.length >= 5 &&
      name.length > word.length &&
      /[iy]$/.test(word) &&
      name.startsWith(word.slice(0, -1))))

// A name that is a word of the language as well is one where a capital says so, or what is done there.
function standsAlone(place: number, name: string, { text, words, ordinary }: Reading): boolean {
  const [before, word, after, then] = [words[place - 1], words[place], words[place + 1], words[place + 2]]
  if (
    !word ||
    /\bgospel of $/i.test(text.slice(0, word.from)) ||
    after?.plain === 'gospel' ||
    (before && ofRenown.has(before.plain))
  )
    return false
  if (after?.capital && isBeside(word, after) && calledAfter.has(after.plain)) return false
  if (months.has(word.plain) && isMonth(text, word, before)) return false
  const isWord = everyday.has(name) || ordinary.has(word.plain)
  if (!isWord) return true
  return word.first ? doesSomething(after, then) || owns(word, after) : !before || !articles.has(before.plain)
}

// "the Bishop", "a King"
const articles = new Set(['the', 'a', 'an'])

const isMonth = (text: string, { from, to }: Word, before?: Word) =>
  (before && beforeMonth.has(before.plain) && isBeside(before, { from })) ||
  /\d(?:st|nd|rd|th)?(?: of)? $/.test(text.slice(0, from)) ||
  /^ \d/.test(text.slice(to))

/** "Daisy's team", at the head of a sentence too. */
const owns = (word: Word, after?: Word) =>
  /['’]s$/.test(word.text) &&
  after !== undefined &&
  !after.capital &&
  isBeside(word, after) &&
  !months.has(word.plain)

/** "Joy updates it", "Grace told us": and not "Patience has paid off". */
const doesSomething = (after?: Word, then?: Word) =>
  after !== undefined &&
  !after.capital &&
  (doneByPeople.has(after.plain) ||
    ((/(?:s|ed)$/.test(after.text) || pasts.has(after.plain)) &&
      then !== undefined &&
      doneTo.has(then.plain)))

// How minutes speak of somebody, before initials that mean something else as well and after them.
const broughtAboutBy =
  /\b(?:(?:drafted|written|led|chaired|presented|prepared|arranged|supplied|checked|signed|initialled|agreed) by|cc|copied to|actions? for) $/i
const isToDo = /^ to (?:arrange|bring|chase|check|circulate|confirm|draft|follow|send|share|write)\b/

/** Initials, with stops, or as two or three capitals that mean nothing else in a school. */
export function initialsIn(text: string, known: Pick<Known, 'people'>): Concern[] {
  const letters = new Set(known.people.flatMap(bearersOf).flatMap((bearer) => bearer.letters))
  const shape =
    /(?<![\p{L}-])\p{Lu}{1,2}-\p{Lu}(?![\p{L}-])|(?<![\p{L}\p{N}.])(?:\p{Lu}\.\s?){1,2}\p{Lu}(?:\.|(?!\p{L}))|(?<![\p{L}\p{N}&/]|\p{N} )\p{Lu}{2,3}(?![\p{L}\p{N}&/])|(?<!\p{L})\p{Lu}{1,2}(?:Mc|Mac|O[’'])\p{Lu}(?!\p{L})/gu
  const pairs = [...text.matchAll(inPairs)].flatMap(({ index, 0: words }) => {
    const said = words.split('/').map(letterOf)
    const isPair = said.every((one) => letters.has(one)) && !said.every((one) => meansSomethingElse.has(one))
    return isPair ? [initialsHere(index, words)] : []
  })
  const alone = [...text.matchAll(shape)].flatMap((match) => {
    const words = match[0]
    const stopped = words.includes('.')
    const said = letterOf(words)
    const rest = text.slice(match.index + words.length, match.index + words.length + 40)
    const after = rest.match(/^ ([a-z]+)/)?.[1] ?? ''
    const isSomething =
      !stopped &&
      (isCalledSo.test(rest) ||
        (meansSomethingElse.has(said) &&
          !doneByPeople.has(after) &&
          !isToDo.test(rest) &&
          !broughtAboutBy.test(text.slice(0, match.index))))
    if (!letters.has(said) || isSomething) return []
    return [initialsHere(match.index, words)]
  })
  return [...pairs, ...alone]
}

/** "GL Assessment" */
const isCalledSo = /^ (?!\p{Lu}\p{Ll}+day\b)\p{Lu}\p{Ll}{2,}/u

/** "TU/CR": whoever wrote or did it together. */
const inPairs = /(?<![\p{L}\p{N}/&])\p{Lu}{2,3}\/\p{Lu}{2,3}(?![\p{L}\p{N}/&])/gu

const initialsHere = (from: number, words: string): Concern => ({
  ...{ kind: 'initials', from, to: from + words.length, words },
  because: 'These are the initials of somebody in this review.',
  wider: null,
})
