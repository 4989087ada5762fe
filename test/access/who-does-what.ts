import { addDays, today } from '../../src/platform/clock.ts'
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
  may: Partial<Record<State, Who[]>>
  /** states in which the thing it is about does not come up at all, and so is not asked for */
  not?: State[]
  /** those who may not even learn from a refusal that there is something, besides all who stand outside */
  hidden?: Partial<Record<State, Who[]>>
}

const reviewers: Who[] = ['lead', 'peer', 'peer who has not agreed']
const hostLeaders: Who[] = ['chief executive', 'host leader']
const host: Who[] = [...hostLeaders, 'coordinator']
const agreesQuestions: Who[] = [...reviewers, ...hostLeaders]
const buildsSchedule: Who[] = ['lead', 'chief executive', 'coordinator']

const before: State[] = ['set up', 'prepare', 'ready']
const preparing: State[] = ['prepare', 'ready']
const withinReport: State[] = ['report drafted', 'team reads', 'host checks']
const underWay: State[] = [...preparing, 'three days', ...withinReport]
const always: State[] = ['set up', ...underWay, 'released', 'cancelled']
const over: State[] = ['released', 'cancelled']
const noReport: State[] = ['set up', ...preparing, 'three days', 'cancelled']

const during = (when: State[], who: Who[]): Partial<Record<State, Who[]>> =>
  Object.fromEntries(when.map((state) => [state, who]))
const all = (...parts: Partial<Record<State, Who[]>>[]) =>
  parts.reduce((sum, part) => {
    for (const [state, who] of Object.entries(part) as [State, Who[]][])
      sum[state] = [...(sum[state] ?? []), ...who]
    return sum
  }, {})

const review = ({ review }: At) => ({ reviewId: review })
const onQuestion = ({ things }: At) => ({ questionId: things.question, wordingId: things.wording })
const onRequest = ({ things }: At) => ({ requestId: things.request })
const days = { day1: addDays(today(), 30), day2: addDays(today(), 31), day3: addDays(today(), 32) }
const session = { kind: 'interview', title: 'Interview', day: 1, starts: '13:00', ends: '14:00' }
const note = { body: 'What was said', kind: 'strength', method: 'interview' }
const wording = 'How does the trust help its schools?'
const findingWords = ({ things }: At) => ({ wording, kind: 'strength', questionId: things.question })
const onHeard = ({ review, things }: At) => ({ reviewId: review, findingId: things.heard })
const onUnheard = ({ review, things }: At) => ({ reviewId: review, findingId: things.unheard })
const onBlock = ({ review, things, world }: At) => ({
  reviewId: review,
  blockId: things.block ?? world.trust,
  revision: 1,
})
const onAction = ({ things }: At) => ({ actionId: things.ownedAction, outcome: 'It came to this' })

// While it is the team's, nobody of the host knows of these.
const notTheTeam = during(always, ['central', ...host, 'invited peer'])
const heardByLeaders = during(always, ['central', 'coordinator', 'invited peer'])
// What was promised about a report: those who do not have it learn nothing from asking.
const notTheLead = during(always, ['central', 'peer', 'peer who has not agreed', ...host, 'invited peer'])

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
      during([...withinReport, 'released'], ['chief executive']),
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
    may: during([...before, 'three days', ...withinReport], ['central']),
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
    may: during([...before, 'three days', ...withinReport, 'released'], ['central', 'chief executive']),
    // what a review costs is not the team's to know, nor the other leaders'
    hidden: during(always, [...reviewers, 'host leader', 'invited peer']),
  },

  // — key questions: the team and the host's leaders, until they are frozen —
  {
    command: 'propose-question',
    input: (at) => ({ ...review(at), wording }),
    may: { prepare: agreesQuestions },
    hidden: during(always, ['central', 'invited peer']),
  },
  ...['suggest-wording', 'agree-wording', 'keep-earlier-wording'].map((command) => ({
    command,
    input: (at: At) => ({ ...onQuestion(at), wording }),
    may: { prepare: agreesQuestions },
    hidden: during(always, ['central', 'invited peer']),
  })),
  {
    command: 'comment-on-question',
    input: (at) => ({ questionId: at.things.question, body: 'Words' }),
    may: { prepare: agreesQuestions },
    hidden: during(always, ['central', 'invited peer']),
  },
  {
    command: 'withdraw-question',
    input: onQuestion,
    // whoever proposed it, and the two who lead
    may: { prepare: ['lead', 'peer', 'chief executive'] },
    hidden: during(always, ['central', 'invited peer']),
  },
  {
    command: 'freeze-questions',
    input: review,
    may: { prepare: ['lead'] },
    hidden: during(always, ['central', 'invited peer']),
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
    hidden: all(
      during(always, ['central', 'peer who has not agreed', 'invited peer']),
      during(over, reviewers),
    ),
  })),
  {
    command: 'remove-document',
    input: (at) => ({ documentId: at.things.document }),
    may: during(underWay, host),
    hidden: all(
      during(always, ['central', 'peer who has not agreed', 'invited peer']),
      during(over, reviewers),
    ),
  },
  {
    command: 'open-document',
    input: (at) => ({ ...review(at), documentId: at.things.document }),
    may: all(during(['set up', ...underWay], ['lead', 'peer', ...host]), during(over, host)),
    hidden: during(always, ['central', 'peer who has not agreed', 'invited peer']),
  },

  // — the schedule: the lead reviewer and the host build it together —
  {
    command: 'add-session',
    input: (at) => ({ ...review(at), ...session }),
    may: during([...preparing, 'three days'], buildsSchedule),
  },
  ...['change-session', 'remove-session'].map((command) => ({
    command,
    input: (at: At) => ({ ...review(at), sessionId: at.things.session, ...session }),
    may: during([...preparing, 'three days'], buildsSchedule),
  })),
  // it is shared from the day that the questions are frozen, and only once
  { command: 'share-schedule', input: review, may: { prepare: buildsSchedule } },
  // each of these reviews has sessions; starting one is asked about elsewhere
  { command: 'start-schedule', input: review, may: {} },

  // — the three days —
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
    may: during([...preparing, 'three days'], ['peer']),
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

  // — findings: the team's, until the host hears them —
  {
    command: 'propose-finding',
    input: (at) => ({ ...review(at), ...findingWords(at) }),
    may: { 'three days': reviewers },
    hidden: all(notTheTeam, during(over, reviewers)),
  },
  {
    command: 'gather-notes',
    input: (at) => ({ ...onHeard(at), notes: [at.things.namedNote] }),
    may: { 'three days': reviewers },
    hidden: all(notTheTeam, during(over, reviewers)),
  },
  {
    command: 'change-finding',
    input: (at) => ({ ...onHeard(at), ...findingWords(at) }),
    // whoever proposed it, and the lead
    may: { 'three days': ['lead', 'peer'] },
    hidden: all(notTheTeam, during(over, reviewers)),
  },
  {
    command: 'withdraw-finding',
    about: 'what the host has heard',
    input: onHeard,
    may: { 'three days': ['lead'] },
    hidden: all(notTheTeam, during(over, reviewers)),
  },
  {
    command: 'withdraw-finding',
    about: 'what the host has not heard',
    input: onUnheard,
    may: { 'three days': ['lead', 'peer'] },
    hidden: all(notTheTeam, during(over, reviewers)),
  },
  {
    command: 'share-findings',
    input: (at) => ({ ...review(at), findingIds: [at.things.unheard] }),
    may: { 'three days': ['lead'] },
    hidden: all(notTheTeam, during(over, reviewers)),
  },
  {
    command: 'say-view',
    about: 'what the host has heard',
    input: (at) => ({ ...onHeard(at), view: 'agree' }),
    may: during(['three days', ...withinReport], [...reviewers, ...hostLeaders]),
    hidden: all(heardByLeaders, during(over, reviewers)),
  },
  {
    command: 'say-view',
    about: 'what the host has not heard',
    input: (at) => ({ ...onUnheard(at), view: 'agree' }),
    may: during(['three days', ...withinReport], reviewers),
    hidden: all(notTheTeam, during(over, reviewers)),
  },

  // — the report: the lead reviewer's to write, the host's from its release —
  {
    command: 'begin-report',
    about: 'that has been begun',
    input: review,
    may: {},
    hidden: notTheLead,
  },
  ...[
    'change-report-text',
    'add-report-text',
    'move-report-text',
    'remove-report-text',
    'change-report-heading',
    'settle-report-remark',
  ].map((command) => ({
    command,
    input: (at: At) => ({
      ...onBlock(at),
      text: 'Other words',
      kind: 'paragraph',
      direction: 'up',
      was: 'Summary',
      heading: 'Another heading',
      outcome: 'Done',
      sectionId: at.things.section ?? at.world.trust,
      remarkId: at.things.remark ?? at.world.trust,
    }),
    may: during(withinReport, ['lead']),
    hidden: all(notTheLead, during(over, ['lead'])),
  })),
  {
    command: 'send-report-to-team',
    input: review,
    may: { 'report drafted': ['lead'] },
    hidden: all(notTheLead, during(over, ['lead'])),
  },
  {
    command: 'send-report-to-host',
    input: review,
    may: { 'team reads': ['lead'] },
    hidden: all(notTheLead, during(over, ['lead'])),
  },
  {
    command: 'comment-on-report',
    input: (at) => ({ ...onBlock(at), body: 'A comment' }),
    may: during(['team reads', 'host checks'], ['central', 'peer', 'peer who has not agreed']),
    hidden: all(
      during(always, [...host, 'invited peer']),
      during([...noReport, 'report drafted', 'released'], ['central', ...reviewers]),
    ),
  },
  ...['correct-report', 'check-report-facts'].map((command) => ({
    command,
    input: (at: At) => ({ ...onBlock(at), body: 'A correction' }),
    may: { 'host checks': hostLeaders },
    hidden: all(
      during(always, ['central', ...reviewers, 'coordinator', 'invited peer']),
      during([...noReport, 'report drafted', 'team reads', 'released'], hostLeaders),
    ),
  })),
  // each of these has a correction that waits for its answer
  {
    command: 'release-report',
    about: 'while a correction waits',
    input: review,
    may: {},
    hidden: all(notTheLead, during(over, ['lead'])),
  },
  ...['share-report', 'end-report-sharing'].map((command) => ({
    command,
    input: (at: At) => ({
      ...review(at),
      personId: at.world.of('chair'),
      shareId: at.things.share ?? at.world.trust,
    }),
    may: { released: hostLeaders },
    hidden: all(
      during(always, ['central', ...reviewers, 'coordinator', 'invited peer']),
      during([...noReport, ...withinReport], hostLeaders),
    ),
  })),
  {
    command: 'open-report',
    input: (at) => ({ ...review(at), how: 'page' }),
    may: { released: [...hostLeaders, 'shared with'] },
    // after its release nobody else opens it, the central team included
    hidden: all(
      during([...noReport, 'report drafted'], ['central', 'peer', 'peer who has not agreed', ...hostLeaders]),
      during(always, ['coordinator', 'invited peer']),
      during(['team reads'], hostLeaders),
      { released: ['central', ...reviewers] },
    ),
  },

  // — what the host does about it —
  {
    command: 'plan-action',
    input: (at) => ({ ...review(at), title: 'Do it', ownerId: at.world.of('chair'), dueOn: '2027-03-01' }),
    may: { released: hostLeaders },
    hidden: during(always, ['central', ...reviewers, 'coordinator', 'invited peer']),
  },
  ...['change-action', 'drop-action', 'complete-action'].map((command) => ({
    command,
    input: (at: At) => ({
      ...onAction(at),
      title: 'Do it',
      ownerId: at.world.of('chair'),
      dueOn: '2027-03-01',
    }),
    // whoever owns it says that it is done; the rest is for the leaders
    may: {
      released: command === 'complete-action' ? [...hostLeaders, 'action owner' as const] : hostLeaders,
    },
    not: always.filter((state) => state !== 'released'),
    hidden: { released: ['central', ...reviewers, 'coordinator', 'invited peer'] satisfies Who[] },
  })),
  {
    command: 'reopen-action',
    input: (at) => ({ actionId: at.things.closedAction }),
    may: { released: hostLeaders },
    not: always.filter((state) => state !== 'released'),
    hidden: { released: ['central', ...reviewers, 'coordinator', 'invited peer'] },
  },
  ...rooms.flatMap((room) => room.does ?? []),
]
