import { asOwner } from '../../database.ts'
import { insertRow } from '../../factory.ts'
import {
  all,
  always,
  arranging,
  during,
  everyoneSignedIn,
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
import type { Who } from '../world.ts'

const everyone: Who[] = [...everyoneSignedIn, 'nobody']
const review = ({ review }: At) => ({ reviewId: review })
const note = { body: 'What was said', kind: 'strength', method: 'interview' }
const sent = (notes: object[]) => ({ deviceId: crypto.randomUUID(), sentAt: new Date().toISOString(), notes })
const wireNote = (at: At) => ({
  ...{ id: crypto.randomUUID(), ...review(at), ...note },
  writtenAt: new Date().toISOString(),
})
const photo = {
  ...{ deviceId: crypto.randomUUID(), sentSha256: 'b'.repeat(64), key: 'x' },
  ...{ bytes: 1, width: 1, height: 1 },
}
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
    const photoId = crypto.randomUUID()
    for (const [note_id, attributable] of [
      [things.namedNote, true],
      [things.unnamedNote, false],
    ])
      await insertRow('evidence_photo', {
        id: attributable ? photoId : crypto.randomUUID(),
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
    // what a session should serve, as those who build the days wrote it down
    const need = await insertRow('interview_need', {
      review_id: review,
      name: words('interviewNeed'),
      how: 'in_person',
      minutes: 45,
      question_ids: [things.question],
      set_by: of('coordinator'),
    })
    await asOwner(`update session set interview_need_id = $1 where review_id = $2 and kind = 'briefing'`, [
      need,
      review,
    ])
    return { waitingNote: waiting, photoId }
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
      onNoPage: true,
      readers: untilOver(['lead', 'peer who has not agreed'], ['peer']),
    },
    {
      thing: 'the photograph with a note that is not attributable',
      table: 'evidence_photo',
      where: 'not attributable',
      mark: 'unnamedPhoto',
      onNoPage: true,
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
    {
      command: 'keep-notes',
      input: (at) => sent([wireNote(at)]),
      may: during(underWay, reviewers),
      hidden: all(notTheTeam, during(over, reviewers)),
    },
    {
      command: 'keep-notes',
      about: 'one that was kept before is known again by its author, also when the review is over',
      input: (at) => sent([{ ...wireNote(at), id: at.things.unnamedNote }]),
      may: all(during(underWay, reviewers), during(['set up', ...over], ['peer'])),
      hidden: all(notTheTeam, during(over, ['lead', 'peer who has not agreed'])),
    },
    {
      command: 'keep-photo',
      input: (at) => ({ ...photo, photoId: crypto.randomUUID(), noteId: at.things.unnamedNote }),
      may: during(underWay, ['peer']),
      // of its author's note alone
      hidden: all(notTheTeam, during(always, ['lead', 'peer who has not agreed']), during(over, ['peer'])),
    },
    {
      command: 'record-referral',
      input: (at) => ({ ...review(at), id: crypto.randomUUID() }),
      may: during(always, reviewers),
      hidden: notTheTeam,
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
    const deviceId = await insertRow('field_device', {
      id: crypto.randomUUID(),
      person_id: world.of('peer'),
      name: 'A tablet',
      recovery_key: 'k'.repeat(44),
    })
    return { deviceId }
  },
  readsOutside: [
    { thing: 'a device, and the key that recovers it', table: 'field_device', readers: ['peer'] },
  ],
  asks: [
    {
      question: 'when notes in confidence reach colleagues',
      sql: 'access.notes_open($1, now()) as opens where opens is not null',
      answeredTo: during(open, reviewers),
    },
    {
      question: 'how many schools stand behind a role in words',
      sql: 'access.schools_heard($1, now())',
      answeredTo: during(open, reviewers),
    },
    {
      question: 'which key questions a session should serve',
      sql: 'access.session_questions() asked where asked.review_id = $1',
      // the team, once it reads the schedule
      answeredTo: { ...during(open, reviewers), 'set up': ['lead'], prepare: ['lead'] },
    },
  ],
  doesOutside: [
    {
      command: 'enrol-device',
      input: () => ({ deviceId: crypto.randomUUID(), name: 'A tablet', recoveryKey: `${'k'.repeat(43)}=` }),
      may: everyoneSignedIn,
    },
    ...['recover-device', 'mark-device-seen', 'revoke-device'].map((command) => ({
      command,
      input: ({ outside }: Pick<At, 'outside'>) => ({ deviceId: outside.room.deviceId }),
      may: ['peer'] satisfies Who[],
    })),
  ],
  functionsThatTake: ['notes_open', 'schools_heard'],
  opens: [
    { route: page('three-days'), opens: during(always, ['central', ...members]) },
    { route: page('notes'), opens: during(open, reviewers) },
    { route: page('notes/new'), opens: during(open, reviewers) },
    // its author alone
    { route: page('notes/:noteId'), opens: during(open, ['peer']) },
    // with a note that is attributable, so that the whole team may know where it comes from
    {
      route: 'field/photos/:photoId',
      opens: untilOver(['lead', 'peer who has not agreed'], ['peer']),
      strangers: '401',
    },
  ],
  opensOutside: [
    // these take what a device sends, and show nothing
    ...['field/send', 'field/device'].map((route) => ({ route, opens: [], strangers: '404' })),
    {
      route: 'field/pack',
      query: () => `device=${crypto.randomUUID()}`,
      opens: everyoneSignedIn,
      strangers: '401',
    },
    { route: 'account/devices', opens: everyoneSignedIn },
    // they carry nobody's name and nothing of a review: what they show is on the device, behind a code
    ...['', '/note', '/notes', '/waiting', '/questions', '/safeguarding', '/this-device'].map((path) => ({
      route: `field${path}`,
      opens: everyone,
    })),
    // one's own name, or that nobody is signed in
    { route: 'field/signed-in', opens: everyone },
  ],
}
