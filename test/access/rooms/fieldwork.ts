import { insertRow } from '../../factory.ts'
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
  make: async ({ review, urn, of }, things, words) => {
    const kept = { review_id: review, kind: 'strength', method: 'interview' }
    const later = new Date(Date.now() + 3_600_000)
    const waiting = await insertRow('evidence_note', {
      // known by its beginning where a row has nothing else to know it by
      id: `eeee${crypto.randomUUID().slice(4)}`,
      ...kept,
      body: words('waitingWords'),
      attributable: false,
      opens_at: later,
    })
    await insertRow('evidence_note_source', {
      note_id: waiting,
      review_id: review,
      author_id: of('peer'),
      attributable: false,
    })
    await insertRow('evidence_note_question', {
      note_id: waiting,
      review_id: review,
      question_id: things.question,
    })
    for (const [note_id, attributable] of [
      [things.namedNote, true],
      [things.unnamedNote, false],
    ])
      await insertRow('evidence_photo', {
        id: crypto.randomUUID(),
        note_id,
        review_id: review,
        attributable,
        storage_key: `${words(attributable ? 'namedPhoto' : 'unnamedPhoto')} ${review}`,
        sent_sha256: 'a'.repeat(64),
        bytes: 1,
        width: 1,
        height: 1,
      })
    await insertRow('safeguarding_contact', {
      review_id: review,
      urn,
      name: words('safeguardingContact'),
      telephone: '01632 960000',
      set_by: of('coordinator'),
    })
    await insertRow('safeguarding_referral', {
      id: crypto.randomUUID(),
      review_id: review,
      made_by: of('peer'),
    })
    return { waitingNote: waiting }
  },
  reads: [
    {
      thing: 'the words of a note that colleagues get when the team confers',
      table: 'evidence_note',
      where: 'opens_at > now()',
      mark: 'waitingWords',
      readers: during(always, ['peer']),
    },
    {
      thing: 'the key question of a note that colleagues get when the team confers',
      table: 'evidence_note_question',
      where: `note_id::text like 'eeee%'`,
      readers: during(always, ['peer']),
    },
    {
      thing: 'the photograph with an attributable note',
      table: 'evidence_photo',
      where: 'attributable',
      mark: 'namedPhoto',
      readers: untilOver(['lead', 'peer who has not agreed'], ['peer']),
    },
    {
      thing: 'the photograph with a note that is not attributable',
      table: 'evidence_photo',
      where: 'not attributable',
      mark: 'unnamedPhoto',
      readers: during(always, ['peer']),
    },
    {
      thing: 'whom to go to at a school when a child may be at risk',
      table: 'safeguarding_contact',
      mark: 'safeguardingContact',
      readers: untilOver(reviewers, host),
    },
    {
      thing: 'that something was passed on',
      table: 'safeguarding_referral',
      readers: untilOver(['lead'], ['peer', 'central']),
    },
    {
      thing: 'the words of a note',
      table: 'evidence_note',
      where: 'opens_at <= now()',
      mark: 'noteWords',
      readers: untilOver(['lead', 'peer who has not agreed'], ['peer']),
    },
    {
      thing: 'the key question of a note',
      table: 'evidence_note_question',
      where: `note_id::text not like 'eeee%'`,
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
      where: 'not attributable and urn is not null',
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
  makeOutside: async (world) => {
    await insertRow('field_device', {
      id: crypto.randomUUID(),
      person_id: world.of('peer'),
      name: 'A tablet',
      recovery_key: 'k'.repeat(44),
    })
    return {}
  },
  readsOutside: [
    { thing: 'a device, and the key that recovers it', table: 'field_device', readers: ['peer'] },
  ],
  asks: [
    {
      question: 'how many schools stand behind a role in words',
      sql: 'access.schools_heard($1)',
      answeredTo: during(open, reviewers),
    },
  ],
  functionsThatTake: ['schools_heard'],
  opens: [
    { route: page('three-days'), opens: during(always, ['central', ...members]) },
    { route: page('notes'), opens: during(open, reviewers) },
    { route: page('notes/new'), opens: during(open, reviewers) },
    // its author alone
    { route: page('notes/:noteId'), opens: during(open, ['peer']) },
  ],
}
