import type { Concern, Known } from './known.ts'
import { meaningOf, ofEverySchool } from './meaning.ts'
import { once } from './once.ts'
import { apart, type Span } from './spans.ts'
import { type Word, wordsIn } from './words-in.ts'

/** So many words in a row are somebody's own; fewer, where most of them say something, or two that few would say. */
const inARow = 6
const telling = { words: 4, meaning: 3, rare: 2 }
/** So much of what a sentence says, in so many words at least. */
const mostOfIt = 0.7
const mostOfNote = 0.6
const atLeast = 4

type Note = Known['notes'][number]

type Said = Set<string>
const saidIn = (words: Word[], { from, to }: Span): Said =>
  new Set(words.flatMap((word) => (word.from >= from && word.to <= to ? meaningOf(word.plain) : [])))

const read = once(({ body }: Note) => {
  const own = wordsIn(body)
  const sentences = sentencesOf(body).map((span) => saidIn(own, span))
  const at = Map.groupBy(own.keys(), (place) => own[place]?.plain ?? '')
  return { own, at, sentences, whole: new Set(sentences.flatMap((said) => [...said])) }
})

/** Words out of notes that are not attributable: taken over as they stand, or a sentence that says the same in its words. */
export function copiesIn(text: string, { notes }: Pick<Known, 'notes'>): Concern[] {
  const words = wordsIn(text)
  const sentences = sentencesOf(text)
  return notes.flatMap((note) => {
    const { own, at, whole, sentences: noted } = read(note)
    const copied = runsInCommon(words, own, at).filter(({ run }) => isTheirOwn(run))
    const near = sentences
      .flatMap((sentence) => without(copied, sentence))
      .filter((one) => saysTheSame(saidIn(words, one), whole, noted))
    return [
      ...copied.map((one) => concern(text, note, 'quotation', one)),
      ...near.map((one) => concern(text, note, 'near_copy', one)),
    ]
  })
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

type Run = { from: number; to: number; run: Word[] }

const isTheirOwn = (run: Word[]) =>
  run.length >= inARow ||
  (run.length >= telling.words && isTelling(run.flatMap((word) => meaningOf(word.plain))))

const isTelling = (said: string[]) =>
  said.length >= telling.meaning || said.filter((word) => !ofEverySchool.has(word)).length >= telling.rare

/** The longest runs of words that both have, none inside another. `at`: where the note has which word. */
function runsInCommon(words: Word[], own: Word[], at: Map<string, number[]>): Run[] {
  const found = words.flatMap((word, place) =>
    (at.get(word.plain) ?? []).flatMap((mine): Run[] => {
      const isInside = place > 0 && mine > 0 && words[place - 1]?.plain === own[mine - 1]?.plain
      if (isInside) return []
      let length = 1
      while (words[place + length] && words[place + length]?.plain === own[mine + length]?.plain) length++
      const run = words.slice(place, place + length)
      return [{ from: word.from, to: run.at(-1)?.to ?? word.to, run }]
    }),
  )
  return apart(found.filter(({ run }) => run.length >= telling.words))
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
function saysTheSame(said: Said, whole: Said, noted: Said[]): boolean {
  const both = inBoth(said, whole)
  if (both < atLeast) return false
  if (both >= said.size * mostOfIt) return true
  return noted.some((one) => {
    const shared = inBoth(said, one)
    return shared >= atLeast && shared >= one.size * mostOfNote
  })
}

const inBoth = (one: Said, other: Said) => [...one].filter((word) => other.has(word)).length
