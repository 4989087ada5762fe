import type { Concern, Known } from './known.ts'
import { meaningOf, ofEverySchool } from './meaning.ts'
import { once } from './once.ts'
import { apart, type Span } from './spans.ts'
import { runsOf, type Word, wordsIn } from './words-in.ts'

/** So many words in a row are somebody's own; fewer, where most of them say something, or two that few would say. */
const inARow = 6
const telling = { words: 4, meaning: 3, rare: 2 }
/** So much of what a sentence says, in so many words at least. */
const mostOfIt = 0.7
const mostOfNote = 0.6
const atLeast = 4

type Note = Known['notes'][number]
type Read = { note: Note; own: Word[]; sentences: Said[]; whole: Said }

type Said = Set<string>
const saidIn = (words: Word[], { from, to }: Span): Said =>
  new Set(words.flatMap((word) => (word.from >= from && word.to <= to ? meaningOf(word.plain) : [])))

function readNote(note: Note): Read {
  const own = wordsIn(note.body)
  const sentences = sentencesOf(note.body).map((span) => saidIn(own, span))
  return { note, own, sentences, whole: new Set(sentences.flatMap((said) => [...said])) }
}

/** Where in which note so many words in a row stand, and which notes say what: a report has many passages. */
const indexOf = once((notes: Note[]) => {
  const read = notes.map(readNote)
  const starts = new Map<string, { by: Read; at: number }[]>()
  const saying = new Map<string, Read[]>()
  for (const by of read) {
    for (const at of by.own.keys()) add(starts, rowAt(by.own, at), { by, at })
    for (const said of by.whole) add(saying, said, by)
  }
  return { read, starts, saying }
})

function add<Key, Value>(to: Map<Key, Value[]>, key: Key, value: Value) {
  const there = to.get(key)
  if (there) there.push(value)
  else to.set(key, [value])
}

/** The words from here on that any run must begin with; fewer at the end, where none begins. */
const rowAt = (words: Word[], at: number): string =>
  words
    .slice(at, at + telling.words)
    .map(({ plain }) => plain)
    .join(' ')

/** Words out of notes that are not attributable: taken over as they stand, or a sentence that says the same in its words. */
export function copiesIn(text: string, { notes }: Pick<Known, 'notes'>): Concern[] {
  const words = wordsIn(text)
  const { read, starts, saying } = indexOf(notes)
  const found = runsInCommon(words, starts)
  const quoted = quotedIn(text, words)
  const near = new Map<Read, Span[]>()
  for (const span of sentencesOf(text))
    for (const by of sayingMuchOf(saidIn(words, span), saying)) add(near, by, span)
  return read.flatMap((by) => {
    const own = (found.get(by) ?? []).filter(({ run }) => isTheirOwn(run))
    const copied = apart([...own, ...quotedFrom(by, quoted)])
    const beside = (near.get(by) ?? [])
      .flatMap((sentence) => without(copied, sentence))
      .filter((one) => saysTheSame(saidIn(words, one), by))
    return [
      ...copied.map((one) => concern(text, by.note, 'quotation', one)),
      ...beside.map((one) => concern(text, by.note, 'near_copy', one)),
    ]
  })
}

/** Notes that have enough of what a sentence says; most notes have nothing of most sentences. */
function sayingMuchOf(said: Said, saying: Map<string, Read[]>): Read[] {
  const shared = new Map<Read, number>()
  for (const word of said) for (const by of saying.get(word) ?? []) shared.set(by, (shared.get(by) ?? 0) + 1)
  return [...shared].flatMap(([by, number]) => (number >= atLeast ? [by] : []))
}

const concern = (text: string, note: Note, kind: 'quotation' | 'near_copy', { from, to }: Span): Concern => ({
  ...{ kind, from, to, words: text.slice(from, to), noteId: note.id },
  because:
    kind === 'quotation'
      ? 'These are the words of a note that is not attributable. Whoever said them will know them, and so may others.'
      : 'This says what a note that is not attributable says, in nearly its words.',
  wider: null,
})

/** What of a sentence stands beside what was taken over as it stands. */
const without = (copied: Span[], { from, to }: Span): Span[] =>
  copied
    .reduce<Span[]>(
      (left, cut) =>
        left.flatMap((one) =>
          cut.from < one.to && one.from < cut.to
            ? [
                { from: one.from, to: cut.from },
                { from: cut.to, to: one.to },
              ]
            : [one],
        ),
      [{ from, to }],
    )
    .filter((one) => one.to > one.from)

/** What stands in quotation marks, from three words on: whoever quotes says that somebody said it. */
const quotedIn = (text: string, words: Word[]): Run[] =>
  [...text.matchAll(/[“‘"']([^“”‘"\n]{8,200}?)[”’"'](?!\p{L})/gu)].flatMap(
    ({ index, 0: whole, 1: said = '' }) => {
      const [from, to] = [index + whole.indexOf(said), index + whole.indexOf(said) + said.length]
      const run = words.filter((word) => word.from >= from && word.to <= to)
      return run.length >= 3 ? [{ from, to, run }] : []
    },
  )

const quotedFrom = ({ own }: Read, quoted: Run[]): Run[] =>
  quoted.filter(
    ({ run }) =>
      run.some(({ plain }) => meaningOf(plain).length > 0) &&
      runsOf(
        own,
        run.map(({ plain }) => plain),
      ).length > 0,
  )

type Run = { from: number; to: number; run: Word[] }

const isTheirOwn = (run: Word[]) =>
  run.length >= inARow ||
  (run.length >= telling.words && isTelling(run.flatMap((word) => meaningOf(word.plain))))

const isTelling = (said: string[]) =>
  said.length >= telling.meaning || said.filter((word) => !ofEverySchool.has(word)).length >= telling.rare

/** The longest runs of words that the text has in common with each note, none inside another. */
function runsInCommon(words: Word[], starts: Map<string, { by: Read; at: number }[]>): Map<Read, Run[]> {
  const found = new Map<Read, Run[]>()
  for (const [place, word] of words.entries())
    for (const { by, at: mine } of starts.get(rowAt(words, place)) ?? []) {
      const isInside = place > 0 && mine > 0 && words[place - 1]?.plain === by.own[mine - 1]?.plain
      if (isInside) continue
      let length: number = telling.words
      while (words[place + length] && words[place + length]?.plain === by.own[mine + length]?.plain) length++
      const run = words.slice(place, place + length)
      add(found, by, { from: word.from, to: run.at(-1)?.to ?? word.to, run })
    }
  return found
}

function sentencesOf(text: string): Span[] {
  return [...text.matchAll(/[^.!?\n]+[.!?]*/g)].map(({ index, 0: said }) => ({
    from: index + (said.length - said.trimStart().length),
    to: index + said.trimEnd().length,
  }))
}

/**
 * Most of what the sentence says is the note's, or most of what a sentence of the note says is in it, in whatever order
 * and with whatever endings.
 */
function saysTheSame(said: Said, { whole, sentences }: Read): boolean {
  const both = inBoth(said, whole)
  if (both < atLeast) return false
  if (both >= said.size * mostOfIt) return true
  return sentences.some((one) => {
    const shared = inBoth(said, one)
    return shared >= atLeast && shared >= one.size * mostOfNote
  })
}

function inBoth(one: Said, other: Said): number {
  let both = 0
  for (const word of one) if (other.has(word)) both++
  return both
}
