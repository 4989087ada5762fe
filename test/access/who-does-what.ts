import { addDays, today } from '../../src/platform/clock.ts'
import {
  all,
  always,
  before,
  during,
  host,
  hostLeaders,
  open,
  over,
  type Readers,
  reports,
  reviewers,
  underWay,
} from './readers.ts'
import { rooms } from './rooms.ts'
import type { OutsideThings, State, Who, World } from './world.ts'
import type { Things } from './world-review.ts'

// Who may do what, in which state of a review: written by hand from what Candour promises (the same rows as
// who-reads-what.ts). Whoever is not named is refused: told why if the thing is theirs to know of, and otherwise
// told nothing, as if it were not there.

/** What a command is asked with: a review, and what lies in it. */
export type At = { review: string; things: Things; world: World; outside: OutsideThings; who: Who }
export type Deed = {
  command: string
  /** in words, where one command is asked about more than one thing */
  about?: string
  input: (at: At) => Record<string, unknown>
  may: Readers
  /** states in which the thing it is about does not come up at all, and so is not asked for */
  not?: State[]
  /** those who may not even learn from a refusal that there is something, besides all who stand outside */
  hidden?: Readers
}

const review = ({ review }: At) => ({ reviewId: review })
const onQuestion = ({ things }: At) => ({ questionId: things.question, wordingId: things.wording })
const onRequest = ({ things }: At) => ({ requestId: things.request })
const days = { day1: addDays(today(), 30), day2: addDays(today(), 31), day3: addDays(today(), 32) }
const wording = 'How does the trust help its schools?'
const agreesQuestions: Who[] = [...reviewers, ...hostLeaders]
const toldNothingOfQuestions = during(always, ['central', 'invited peer'])
const toldNothingOfDocuments = all(
  during(always, ['central', 'peer who has not agreed', 'invited peer']),
  during(over, reviewers),
)

export const whoDoesWhat: Deed[] = [
  // — who takes part —
  { command: 'move-review', input: (at) => ({ ...review(at), ...days }), may: during(before, ['central']) },
  { command: 'cancel-review', input: review, may: during(before, ['central']) },
  {
    command: 'invite-member',
    input: (at) => ({ ...review(at), personId: at.world.of('chair'), role: 'peer_reviewer' }),
    may: during([...before, 'three days'], ['central']),
  },
  { command: 'begin-preparation', input: review, may: { 'set up': ['central'] } },
  {
    command: 'add-host-member',
    input: (at) => ({ ...review(at), personId: at.world.of('chair'), role: 'host_leader' }),
    may: all(
      during([...before, 'three days'], ['central', 'coordinator', 'chief executive']),
      // from the report on a host leader reads what belongs to the trust alone
      during(reports, ['chief executive']),
    ),
  },
  {
    command: 'add-host-member',
    about: 'who leads for the host',
    input: (at) => ({ ...review(at), personId: at.world.of('chair'), role: 'host_lead' }),
    // settled between the host and the central team, and written down by the latter
    may: during([...before, 'three days'], ['central']),
  },
  {
    command: 'withdraw-member',
    about: 'a reviewer',
    input: (at) => ({ ...review(at), memberId: at.things.peerMember }),
    may: during(open, ['central']),
  },
  {
    command: 'withdraw-member',
    about: 'a host leader',
    input: (at) => ({ ...review(at), memberId: at.things.leaderMember }),
    may: during([...before, 'three days'], ['central']),
  },
  {
    command: 'accept-invitation',
    input: (at) => ({ ...review(at), agree: 'yes', agreementVersion: '1' }),
    may: during([...before, 'three days'], ['invited peer']),
  },
  { command: 'decline-invitation', input: review, may: during([...before, 'three days'], ['invited peer']) },
  {
    command: 'accept-quote',
    input: (at) => ({ quoteId: at.things.quote, agree: 'yes' }),
    may: during([...open, 'released'], ['central', 'chief executive']),
    // what a review costs is not the team's to know, nor the other leaders'
    hidden: during(always, [...reviewers, 'host leader', 'invited peer']),
  },

  // — key questions: the team and the host's leaders, until they are frozen —
  {
    command: 'propose-question',
    input: (at) => ({ ...review(at), wording }),
    may: { prepare: agreesQuestions },
    hidden: toldNothingOfQuestions,
  },
  ...['suggest-wording', 'agree-wording', 'keep-earlier-wording'].map((command) => ({
    command,
    input: (at: At) => ({ ...onQuestion(at), wording }),
    may: { prepare: agreesQuestions },
    hidden: toldNothingOfQuestions,
  })),
  {
    command: 'comment-on-question',
    input: (at) => ({ questionId: at.things.question, body: 'Words' }),
    may: { prepare: agreesQuestions },
    hidden: toldNothingOfQuestions,
  },
  {
    command: 'withdraw-question',
    input: onQuestion,
    // whoever proposed it, and the two who lead
    may: { prepare: ['lead', 'peer', 'chief executive'] },
    hidden: toldNothingOfQuestions,
  },
  {
    command: 'freeze-questions',
    input: review,
    may: { prepare: ['lead'] },
    hidden: toldNothingOfQuestions,
  },

  // — documents: the host gives them, and the reviewers who signed the agreement open them —
  ...[
    'answer-request',
    'mark-request-answered',
    'mark-request-not-applicable',
    'reopen-request',
    'add-documents',
  ].map((command) => ({
    command,
    input: (at: At) => ({
      ...onRequest(at),
      answer: 'An answer',
      reason: 'It does not apply',
      files: [{ name: 'a.pdf', mediaType: 'application/pdf', bytes: 1, sha256: 'x', key: 'x' }],
    }),
    may: during(underWay, host),
    hidden: toldNothingOfDocuments,
  })),
  {
    command: 'remove-document',
    input: (at) => ({ documentId: at.things.document }),
    may: during(underWay, host),
    hidden: toldNothingOfDocuments,
  },
  {
    command: 'open-document',
    input: (at) => ({ ...review(at), documentId: at.things.document }),
    may: all(during(open, ['lead', 'peer', ...host]), during(over, host)),
    hidden: during(always, ['central', 'peer who has not agreed', 'invited peer']),
  },
  ...rooms.flatMap((room) => room.does ?? []),
]
