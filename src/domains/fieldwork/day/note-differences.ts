import { kindNames, methodNames } from '../note.ts'
import { nobodySaid, speakerNames } from '../speaker-words.ts'
import type { KeptBefore, NoteOnTheWire, PackReview } from '../wire.ts'
import { sessionTitle } from './day-words.ts'

type Version = NoteOnTheWire | KeptBefore
export type Piece = { words: string; only: boolean }

/** What stands in one version beside its words, in words. */
export type Fact = { name: string; value: string; differs: boolean }

type Telling = { name: string; of: (note: Version) => string }

const tellings = (review: PackReview): Telling[] => [
  { name: 'Promise', of: (note) => (note.attributable ? 'Attributable' : 'Not attributable') },
  { name: 'How you know', of: (note) => methodNames[note.method] },
  { name: 'What it points to', of: (note) => kindNames[note.kind] },
  { name: 'Who said it', of: (note) => (note.speaker ? speakerNames[note.speaker] : nobodySaid) },
  { name: 'In your own words', of: (note) => note.saidBy || 'Nothing' },
  { name: 'Where it comes from', of: (note) => sessionOf(review, note) },
  { name: 'Key questions', of: (note) => numbersOf(review, note) },
]

export const factsOf = (review: PackReview, version: Version, other: Version): Fact[] =>
  tellings(review).map(({ name, of }) => ({ name, value: of(version), differs: of(version) !== of(other) }))

function sessionOf(review: PackReview, { sessionId }: Version): string {
  const session = review.sessions.find(({ id }) => id === sessionId)
  if (session) return sessionTitle(session)
  return sessionId ? 'A session that is no longer on the schedule' : 'No session'
}

const numbersOf = ({ questions }: PackReview, { questionIds }: Version) =>
  questions
    .filter(({ id }) => questionIds.includes(id))
    .map(({ number }) => number)
    .join(', ') || 'None'

/** The words of one version, in pieces: those that the other has too, and those that stand here only. */
export function piecesOf(version: string, other: string): Piece[] {
  const words = inWords(version)
  const shared = sharedWith(words, inWords(other))
  const pieces: Piece[] = []
  words.forEach((word, place) => {
    const only = !shared.has(place)
    const last = pieces.at(-1)
    if (last?.only === only) last.words += word
    else pieces.push({ words: word, only })
  })
  return pieces
}

const inWords = (text: string) => text.match(/\S+\s*/g) ?? []

/** The places in `a` of the longest run of words, with gaps, that `b` has in the same order. */
function sharedWith(a: string[], b: string[]): Set<number> {
  const plain = (word: string) => word.trim()
  const length = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1))
  const at = (i: number, j: number) => length[i]?.[j] ?? 0
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const row = length[i]
      if (row)
        row[j] =
          plain(a[i] ?? '') === plain(b[j] ?? '')
            ? at(i + 1, j + 1) + 1
            : Math.max(at(i + 1, j), at(i, j + 1))
    }
  const shared = new Set<number>()
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (plain(a[i] ?? '') === plain(b[j] ?? '')) {
      shared.add(i++)
      j++
    } else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return shared
}
