import type { Marked } from './marks.ts'
import {
  all,
  always,
  arranging,
  during,
  host,
  hostLeaders,
  members,
  type Readers,
  reviewers,
  stands,
  untilOver,
  withJob,
} from './readers.ts'
import { rooms } from './rooms.ts'
import { people, type State, states, type Who } from './world.ts'

// Who may read what, in which state of a review: written by hand from what Candour promises (MISSION E8, F2, F3,
// G2, G3, I5), and the truth that the database and the pages are both tested against. Whoever is not named may not.

export type Thing = {
  /** in words */
  thing: string
  table: string
  /** narrows the rows of the table to this thing */
  where?: string
  /** the column that says which review a row belongs to */
  review?: string
  /** the words by which it is known again on a page */
  mark?: Marked
  /** kept, for those who may, and shown on no page */
  onNoPage?: true
  readers: Readers
}

// A schedule that has been shared changes until the three days are over, and those who take part are told.
const told: State[] = ['ready', 'three days']
const tellsChanges: Who = 'job tell-schedule-changed'

export const whoReadsWhat: Thing[] = [
  {
    thing: 'that the review exists, its dates and stage',
    table: 'review',
    review: 'id',
    // the job puts the template's questions to the host once preparation has begun
    // and the job that erases, when it ended
    readers: withJob(
      withJob(
        all(during(always, ['central', ...members, 'invited peer']), {
          // for that step alone
          'quality reads': ['quality reader'],
        }),
        'job open-document-requests',
        arranging,
      ),
      'job erase-due',
      always,
    ),
  },
  {
    thing: 'who has accepted a part',
    table: 'review_member',
    where: `state = 'accepted'`,
    readers: withJob(
      // whoever reads for style and clarity knows for whom: the lead reviewer alone
      all(during(always, ['central', ...members, 'invited peer']), { 'quality reads': ['quality reader'] }),
      tellsChanges,
      told,
    ),
  },
  {
    thing: 'which peer reviewers have accepted a part',
    table: 'review_member',
    where: `state = 'accepted' and role = 'peer_reviewer'`,
    readers: withJob(during(always, ['central', ...members, 'invited peer']), tellsChanges, told),
  },
  {
    thing: 'who is invited and has not answered',
    table: 'review_member',
    where: `state = 'invited'`,
    readers: during(always, ['central', ...members, 'invited peer']),
  },
  {
    thing: 'who else is invited and has not answered',
    table: 'review_member',
    where: `state = 'invited' and role = 'coordinator'`,
    readers: during(always, ['central', ...members]),
  },
  {
    thing: 'who declined',
    table: 'review_member',
    where: `state = 'declined'`,
    readers: during(always, ['central', 'declined peer']),
  },
  {
    thing: 'who withdrew',
    table: 'review_member',
    where: `state = 'withdrawn'`,
    readers: during(always, ['central', 'withdrawn peer']),
  },
  {
    thing: 'conflicts set aside, and why',
    table: 'conflict_waiver',
    mark: 'waiverReason',
    readers: during(always, ['central']),
  },
  {
    thing: 'why somebody declined',
    table: 'decline_reason',
    mark: 'declineReason',
    readers: during(always, ['central', 'declined peer']),
  },
  {
    thing: 'what the review costs: its line',
    table: 'quote_line',
    readers: during(always, ['central', 'chief executive', 'coordinator']),
  },
  {
    thing: 'what the review costs: the quote',
    table: 'quote',
    review: 'title',
    readers: during(always, ['central', 'chief executive', 'coordinator']),
  },

  { thing: 'key questions', table: 'key_question', readers: during(always, members) },
  {
    thing: 'wordings of key questions',
    table: 'key_question_wording',
    mark: 'question',
    readers: during(always, members),
  },
  { thing: 'who agreed to a wording', table: 'key_question_agreement', readers: during(always, members) },
  {
    thing: 'what was said about a key question',
    table: 'key_question_comment',
    mark: 'questionTalk',
    readers: during(always, members),
  },
  {
    thing: 'that the questions are frozen',
    table: 'key_question_freeze',
    readers: during(stands, ['central', ...members]),
  },
  {
    thing: 'what the host is asked, and its answers',
    table: 'document_request',
    mark: 'request',
    readers: untilOver(['lead', 'peer'], host),
  },
  {
    thing: 'documents',
    table: 'document',
    where: 'removed_at is null',
    mark: 'document',
    // the job takes the words out of what stands
    readers: withJob(untilOver(['lead', 'peer'], host), 'job read-document', always),
  },
  {
    thing: 'documents taken away again',
    table: 'document',
    where: 'removed_at is not null',
    mark: 'removedDocument',
    readers: during(always, host),
  },
  {
    thing: 'who has opened a document',
    table: 'document_opening',
    readers: during(always, ['peer', ...host]),
  },

  {
    thing: 'history for the central team',
    table: 'audit',
    where: `command = 'for the central'`,
    readers: during(always, ['central', 'withdrawn peer']),
  },
  {
    thing: 'history for the host',
    table: 'audit',
    where: `command = 'for the host'`,
    readers: during(always, [...hostLeaders, 'withdrawn peer']),
  },
  {
    thing: 'history for the team',
    table: 'audit',
    where: `command = 'for the team'`,
    readers: untilOver(reviewers, ['withdrawn peer']),
  },
  {
    thing: 'history for nobody but who did it',
    table: 'audit',
    where: `command = 'for nobody else'`,
    readers: during(always, ['peer']),
  },
  {
    thing: 'history for everybody, of the central team',
    table: 'audit',
    where: `command = 'of the central team'`,
    readers: untilOver(reviewers, ['central', ...hostLeaders]),
  },
  ...rooms.flatMap((room) => room.reads ?? []),
]

/** The list as the test compares it: every state, people in one order. */
export const expectedReaders = (thing: Thing): Record<string, string[]> =>
  Object.fromEntries(
    states.map((state) => [state, people.filter((who) => thing.readers[state]?.includes(who))]),
  )
