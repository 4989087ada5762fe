import {
  all,
  always,
  arranging,
  during,
  host,
  members,
  notTheTeam,
  open,
  over,
  reviewers,
  underWay,
  untilOver,
} from '../readers.ts'
import type { Room } from '../rooms.ts'
import type { At } from '../who-does-what.ts'

const review = ({ review }: At) => ({ reviewId: review })
const note = { body: 'What was said', kind: 'strength', method: 'interview' }
const page = (path: string) => `reviews/:reviewId/${path}`

/** The three days, and the notes that reviewers keep of them. */
export const fieldwork: Room = {
  reads: [
    {
      thing: 'the words of a note',
      table: 'evidence_note',
      mark: 'noteWords',
      readers: untilOver(['lead', 'peer who has not agreed'], ['peer']),
    },
    {
      thing: 'the key question of a note',
      table: 'evidence_note_question',
      readers: untilOver(['lead', 'peer who has not agreed'], ['peer']),
    },
    {
      thing: 'the source of an attributable note',
      table: 'evidence_note_source',
      where: 'attributable',
      mark: 'namedSource',
      readers: untilOver(['lead', 'peer who has not agreed'], ['peer']),
    },
    {
      thing: 'the source, school, author and hour of a note that is not attributable',
      table: 'evidence_note_source',
      where: 'not attributable',
      mark: 'unnamedSource',
      readers: during(always, ['peer']),
    },
  ],
  does: [
    {
      command: 'keep-note',
      input: (at) => ({ ...review(at), noteId: crypto.randomUUID(), ...note }),
      may: during(underWay, reviewers),
      hidden: all(notTheTeam, during(over, reviewers)),
    },
    ...(['namedNote', 'unnamedNote'] as const).map((which) => ({
      command: 'change-note',
      about: which,
      input: (at: At) => ({ ...review(at), noteId: at.things[which], ...note }),
      may: during(arranging, ['peer']),
      // its author alone
      hidden: all(notTheTeam, during(always, ['lead', 'peer who has not agreed'])),
    })),
    {
      command: 'begin-three-days',
      input: review,
      may: { ready: ['lead'] },
      hidden: during(always, ['central', 'peer', ...host, 'invited peer']),
    },
    {
      command: 'close-three-days',
      input: review,
      may: { 'three days': ['lead'] },
      hidden: during(always, ['central', 'peer', ...host, 'invited peer']),
    },
  ],
  opens: [
    { route: page('three-days'), opens: during(always, ['central', ...members]) },
    { route: page('notes'), opens: during(open, reviewers) },
    { route: page('notes/new'), opens: during(open, reviewers) },
    // its author alone
    { route: page('notes/:noteId'), opens: during(open, ['peer']) },
  ],
}
