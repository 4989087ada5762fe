import type { Marked } from './marks.ts'
import {
  always,
  beingMade,
  during,
  host,
  hostLeaders,
  members,
  open,
  reports,
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
  readers: Partial<Record<State, Who[]>>
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
    readers: withJob(during(always, ['central', ...members, 'invited peer']), 'job open-document-requests', [
      'prepare',
      'ready',
      'three days',
    ]),
  },
  {
    thing: 'who has accepted a part',
    table: 'review_member',
    where: `state = 'accepted'`,
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
    readers: during(always, ['central']),
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

  ...['session', 'session_attendee'].map((table) => ({
    thing: `the schedule (${table})`,
    table,
    ...(table === 'session' && { mark: 'session' as const }),
    readers: {
      ...during(beingMade, ['lead', 'chief executive', 'coordinator']),
      ...during(stands, ['central', ...members]),
    },
  })),
  {
    thing: 'that the schedule is shared',
    table: 'schedule_sharing',
    readers: during(stands, ['central', ...members]),
  },

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

  {
    thing: 'a finding that the host has heard',
    table: 'finding',
    where: 'shared_at is not null',
    mark: 'heardFinding',
    readers: untilOver(reviewers, hostLeaders),
  },
  {
    thing: 'a finding that the host has not heard',
    table: 'finding',
    where: 'shared_at is null',
    mark: 'unheardFinding',
    readers: during(open, reviewers),
  },
  { thing: 'what stands behind a finding', table: 'finding_note', readers: during(open, reviewers) },
  {
    thing: 'who agrees with a finding that the host has heard',
    table: 'finding_view',
    where: `why like '%heardView%' and why not like '%unheard%'`,
    mark: 'heardView',
    readers: untilOver(reviewers, hostLeaders),
  },
  {
    thing: 'who agrees with a finding that the host has not heard',
    table: 'finding_view',
    where: `why like '%unheardView%'`,
    mark: 'unheardView',
    readers: during(open, reviewers),
  },

  {
    thing: 'how far the report has got',
    table: 'report',
    readers: {
      ...during(reports, ['central', ...members]),
      released: ['central', ...members, 'shared with'],
    },
  },
  ...['report_section', 'report_block'].map((table) => ({
    thing: `what the report says (${table})`,
    table,
    mark: 'reportText' as const,
    readers: {
      'report drafted': ['lead'],
      'team reads': ['central', ...reviewers],
      'host checks': ['central', ...reviewers, ...hostLeaders],
      released: [...hostLeaders, 'shared with'],
    } satisfies Thing['readers'],
  })),
  {
    thing: 'the team’s comments on the draft',
    table: 'report_comment',
    where: `kind = 'comment'`,
    mark: 'reportComment',
    readers: {
      'report drafted': reviewers,
      'team reads': ['central', ...reviewers],
      'host checks': ['central', ...reviewers],
    },
  },
  {
    thing: 'the host’s corrections',
    table: 'report_comment',
    where: `kind = 'correction'`,
    mark: 'reportCorrection',
    readers: { ...during(reports, [...reviewers, ...hostLeaders]), released: hostLeaders },
  },
  {
    thing: 'a share of the report',
    table: 'report_share',
    where: 'ended_at is null',
    readers: during(reports, [...hostLeaders, 'shared with']),
  },
  {
    thing: 'a share that has ended',
    table: 'report_share',
    where: 'ended_at is not null',
    readers: during(reports, [...hostLeaders, 'no longer shared with']),
  },
  {
    thing: 'who has opened the released report',
    table: 'report_opening',
    readers: during(reports, hostLeaders),
  },
  {
    thing: 'actions',
    table: 'action',
    where: 'owner_id is null',
    mark: 'action',
    readers: during(always, hostLeaders),
  },
  {
    thing: 'an action with an owner',
    table: 'action',
    where: 'owner_id is not null',
    mark: 'ownedAction',
    readers: during(always, [...hostLeaders, 'action owner']),
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
  ...rooms.flatMap((room) => room.reads ?? []),
]

/** The list as the test compares it: every state, people in one order. */
export const expectedReaders = (thing: Thing): Record<string, string[]> =>
  Object.fromEntries(
    states.map((state) => [state, people.filter((who) => thing.readers[state]?.includes(who))]),
  )
