import { everyoneSignedIn, members } from './readers.ts'
import { rooms } from './rooms.ts'
import type { Who } from './world.ts'

// The same, for what belongs to no one review.
export type OutsideThing = { thing: string; table: string; where?: string; readers: Who[] }

const inTheReviews: Who[] = [...members, 'invited peer']
const named = (who: Who) => `name = 'The ${who}'`

// Reading the files, comparing, and writing what was found.
const importers: Who[] = [
  'job load-demonstration',
  'job preview-register-import',
  'job write-register',
  'job import-from-command-line',
]
const readsFiles: Who[] = importers.filter((job) => job !== 'job write-register')

export const whoReadsWhatOutsideReviews: OutsideThing[] = [
  {
    thing: 'a peer reviewer’s name and address',
    table: 'person',
    where: named('peer'),
    readers: ['central', ...inTheReviews, 'job tell-schedule-changed'],
  },
  {
    thing: 'a chair of trustees’ name and address',
    table: 'person',
    where: named('chair'),
    readers: ['central', 'chief executive', 'host leader', 'coordinator', 'chair'],
  },
  {
    thing: 'the name and address of somebody else who is invited and has not answered',
    table: 'person',
    where: `name = 'Another invited'`,
    readers: ['central', ...inTheReviews.filter((who) => who !== 'invited peer')],
  },
  {
    thing: 'the name and address of somebody who declined',
    table: 'person',
    where: named('declined peer'),
    readers: ['central', 'declined peer'],
  },
  {
    thing: 'the name and address of somebody who withdrew',
    table: 'person',
    where: named('withdrawn peer'),
    readers: ['central', 'withdrawn peer'],
  },
  {
    thing: 'the name and address of somebody who has to do an action of the host',
    table: 'person',
    where: named('action owner'),
    readers: ['central', 'chief executive', 'host leader', 'coordinator', 'chair', 'action owner'],
  },
  ...(['shared with', 'no longer shared with'] as const).map((who) => ({
    thing: `the name and address of somebody whom the report is ${who}`,
    table: 'person',
    where: named(who),
    readers: ['central', 'chief executive', 'host leader', who] satisfies Who[],
  })),
  {
    thing: 'the name and address of whoever reads a draft for style and clarity',
    table: 'person',
    where: named('quality reader'),
    readers: ['central', ...members, 'quality reader'],
  },
  {
    thing: 'a lead reviewer’s name and address',
    table: 'person',
    where: named('lead'),
    readers: ['central', ...inTheReviews, 'quality reader', 'job tell-schedule-changed'],
  },
  {
    thing: 'the name and address of somebody elsewhere',
    table: 'person',
    where: named('lead elsewhere'),
    readers: ['central', 'lead elsewhere', 'chief executive elsewhere'],
  },
  {
    thing: 'an invented person of the demonstration',
    table: 'person',
    where: 'demonstration_role is not null',
    readers: ['central', 'job demonstration'],
  },
  {
    thing: 'who is of the central team',
    table: 'programme_role',
    where: `role = 'central_team'`,
    readers: ['central'],
  },
  {
    thing: 'who is in the pool of peer reviewers',
    table: 'programme_role',
    where: `role = 'peer_reviewer'`,
    readers: ['central', 'peer'],
  },
  {
    thing: 'an executive’s post',
    table: 'trust_post',
    where: `post = 'executive'`,
    readers: ['central', ...inTheReviews, 'chair'],
  },
  {
    thing: 'a headteacher’s post',
    table: 'trust_post',
    where: `post = 'headteacher'`,
    readers: ['central', 'chief executive', 'host leader', 'coordinator', 'chair', 'action owner'],
  },
  { thing: 'a declared relationship', table: 'relationship', readers: ['central', 'peer'] },
  { thing: 'trusts', table: 'trust', readers: [...everyoneSignedIn, ...importers] },
  { thing: 'schools', table: 'school', readers: [...everyoneSignedIn, ...importers] },
  {
    thing: 'which school is in which trust',
    table: 'school_membership',
    readers: [...everyoneSignedIn, ...importers],
  },
  { thing: 'imports of the register', table: 'register_import', readers: ['central', ...importers] },
  { thing: 'rows of an import', table: 'register_import_row', readers: ['central', ...importers] },
  { thing: 'files of an import', table: 'register_import_file', readers: ['central', ...readsFiles] },
  {
    thing: 'how far an import has come',
    table: 'register_import_progress',
    readers: ['central', ...importers],
  },
  {
    thing: 'which edition of the register is loaded',
    table: 'register_edition',
    readers: [...everyoneSignedIn, ...importers],
  },
  { thing: 'programme years', table: 'programme_year', readers: everyoneSignedIn },
  {
    thing: 'templates',
    table: 'review_template',
    readers: [...everyoneSignedIn, 'job open-document-requests'],
  },
  { thing: 'prices', table: 'price_book', readers: ['central'] },
  ...rooms.flatMap((room) => room.readsOutside ?? []),
]
