import { members } from './readers.ts'
import { codedLink } from './rooms/report.ts'
import { rooms } from './rooms.ts'
import type { At } from './who-does-what.ts'
import type { Who } from './world.ts'

// The same, for what belongs to no one review, and for the few steps that need a review of their own.
// Whoever is not named is told nothing.
export type OutsideDeed = {
  command: string
  about?: string
  input: (at: Omit<At, 'review' | 'things'>) => Record<string, unknown>
  may: Who[]
  /** those who are told why not */
  told?: Who[]
}

type On = Parameters<OutsideDeed['input']>[0]
const onPeer = ({ world }: On) => ({ personId: world.of('peer') })
const somebody = { name: 'Somebody New', email: 'somebody@trust.example' }
const operators: Who[] = ['job load-demonstration', 'job import-from-command-line']

export const whoDoesWhatOutsideReviews: OutsideDeed[] = [
  // — people: the central team's, and one's own —
  { command: 'add-person', input: () => somebody, may: ['job add-person'] },
  { command: 'invite-person', input: () => somebody, may: ['central'] },
  { command: 'change-person', input: (on) => ({ ...onPeer(on), name: 'A Name' }), may: ['central', 'peer'] },
  {
    command: 'appoint-to-post',
    input: (on) => ({ ...onPeer(on), trust: on.world.trust, post: 'executive' }),
    may: ['central'],
  },
  { command: 'end-post', input: (on) => ({ ...onPeer(on), postId: on.world.trust }), may: ['central'] },
  {
    command: 'give-programme-role',
    input: (on) => ({ ...onPeer(on), role: 'central_team' }),
    may: ['central'],
  },
  {
    command: 'end-programme-role',
    input: (on) => ({ ...onPeer(on), role: 'peer_reviewer' }),
    may: ['central'],
  },
  {
    command: 'end-programme-role',
    about: 'one’s own part in the central team',
    input: ({ world }) => ({ personId: world.of('central'), role: 'central_team' }),
    may: [],
    told: ['central'],
  },
  { command: 'deactivate-person', input: onPeer, may: ['central'] },
  {
    command: 'deactivate-person',
    about: 'one’s own account',
    input: ({ world }) => ({ personId: world.of('central') }),
    may: [],
    told: ['central'],
  },
  { command: 'restore-person', input: ({ outside }) => ({ personId: outside.closed }), may: ['central'] },
  {
    command: 'declare-relationship',
    input: (on) => ({ ...onPeer(on), trust: on.world.trust, kind: 'family' }),
    may: ['central', 'peer'],
  },
  {
    command: 'end-relationship',
    input: (on) => ({ ...onPeer(on), relationshipId: on.outside.relationship }),
    may: ['central', 'peer'],
  },

  // — the programme —
  {
    command: 'book-review',
    input: ({ world }) => ({
      trust: world.trust,
      year: '2026/27',
      template: world.trust,
      day1: '1 June 2027',
      day2: '2 June 2027',
      day3: '3 June 2027',
    }),
    may: ['central'],
  },
  { command: 'make-quote', input: ({ world }) => ({ reviews: [world.reviews.prepare] }), may: ['central'] },
  { command: 'change-price-book', about: 'nothing quoted', input: () => prices('2025/26'), may: ['central'] },
  {
    command: 'change-price-book',
    about: 'that quotes were made from',
    input: () => prices('2026/27'),
    may: [],
    told: ['central'],
  },

  // — the register: the central team, and whoever runs Candour itself —
  {
    command: 'bring-register-files',
    input: () => ({ files: [{ name: 'a.csv', storageKey: 'x', sha256: 'x', bytes: 1 }] }),
    may: ['central', ...operators],
  },
  {
    command: 'date-register-import',
    input: ({ outside }) => ({ importId: outside.undated, asAt: '2026-11-01' }),
    may: ['central', ...operators],
  },
  ...['preview-register-import-again', 'apply-register-import', 'discard-register-import'].map((command) => ({
    command,
    input: ({ outside }: On) => ({ importId: outside.previewed }),
    may: ['central', ...operators] satisfies Who[],
  })),

  // — steps that need a review of their own —
  {
    command: 'start-schedule',
    about: 'where there is none',
    input: ({ world }) => ({ reviewId: world.elsewhere }),
    may: ['lead elsewhere', 'chief executive elsewhere'],
  },
  {
    command: 'begin-report',
    about: 'that has not been begun',
    input: ({ world }) => ({ reviewId: world.unbegun }),
    may: ['lead'],
  },
  {
    command: 'send-report-to-host',
    about: 'when the reader has finished',
    input: ({ world }) => ({ reviewId: world.readAlready }),
    may: ['lead'],
  },
  {
    command: 'hand-report-again',
    about: 'when the reader has finished',
    input: ({ world }) => ({ reviewId: world.readAlready }),
    may: ['lead'],
  },
  {
    command: 'make-report-final',
    about: 'when the host has checked the facts and everything is answered',
    input: ({ world }) => ({ reviewId: world.checked }),
    may: ['lead'],
  },
  {
    command: 'release-report',
    about: 'whose text is final, with everything answered',
    input: ({ world }) => ({ reviewId: world.finalText }),
    may: ['lead'],
  },
  {
    command: 'give-link-code',
    about: 'of a link that asks for one',
    input: () => ({ token: codedLink, code: '1234 5678' }),
    may: ['job report-link'],
  },
  {
    command: 'correct-report',
    about: 'when the host has checked the facts',
    input: ({ world }) => ({
      reviewId: world.checked,
      blockId: world.trust,
      kind: 'correction',
      body: 'Too late',
    }),
    may: [],
    told: ['chief executive', 'host leader'],
  },
  {
    command: 'propose-question',
    about: 'in somebody else’s review',
    input: ({ world }) => ({ reviewId: world.elsewhere, wording: 'How does the trust help?' }),
    may: ['lead elsewhere', 'chief executive elsewhere'],
  },
  {
    command: 'accept-invitation',
    about: 'that was not sent',
    input: ({ world }) => ({ reviewId: world.reviews.prepare, agree: 'yes', agreementVersion: '1' }),
    may: ['invited peer'],
    told: members,
  },
  ...rooms.flatMap((room) => room.doesOutside ?? []),
]

const prices = (yearId: string) => ({
  yearId,
  large: '8,000',
  small: '7,000',
  largeFrom: 6,
  threshold: '20,000',
  discount: 5,
  source: 'The board',
})
