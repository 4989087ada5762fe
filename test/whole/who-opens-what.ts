import { agreesFirst } from '../access/readers.ts'
import { rooms } from '../access/rooms.ts'
import type { OutsideThings, State, Who } from '../access/world.ts'

// Which page opens for whom, in which state of a review: written by hand from the same promises as the lists of
// test/access. For everybody else there is nothing at the address; whoever is not signed in is asked to, first.
export type Page = {
  route: string
  /** what stands in the address besides the review and what lies in it */
  with?: Record<string, string>
  opens: Partial<Record<State, Who[]>>
  /** those who are sent on, and where to */
  goes?: Partial<Record<State, { who: Who[]; to: RegExp }>>
}

const reviewers: Who[] = ['lead', 'peer', 'peer who has not agreed']
const hostLeaders: Who[] = ['chief executive', 'host leader']
const host: Who[] = [...hostLeaders, 'coordinator']
const members: Who[] = [...reviewers, ...host]
const buildsSchedule: Who[] = ['lead', 'chief executive', 'coordinator']
/** who settles what a review costs */
const pays: Who[] = ['central', 'chief executive', 'coordinator']

const before: State[] = ['set up', 'prepare', 'ready']
const withinReport: State[] = ['report drafted', 'team reads', 'host checks']
const open: State[] = [...before, 'three days', ...withinReport]
const over: State[] = ['released', 'cancelled']
const always: State[] = [...open, ...over]

const during = (when: State[], who: Who[]): Partial<Record<State, Who[]>> =>
  Object.fromEntries(when.map((state) => [state, who]))
const untilOver = (team: Who[], others: Who[] = []) => ({
  ...during(open, [...team, ...others]),
  ...during(over, others),
})
const draft = {
  'report drafted': ['lead'],
  'team reads': ['central', ...reviewers],
  'host checks': ['central', ...reviewers, ...hostLeaders],
} satisfies Page['opens']
const readsReport = { ...draft, released: [...hostLeaders, 'shared with'] } satisfies Page['opens']

const review = (path: string) => `reviews/:reviewId${path && `/${path}`}`

export const whoOpensWhat: Page[] = [
  { route: review(''), opens: during(always, ['central', ...members, 'invited peer']) },
  { route: review('dates'), opens: during(before, ['central']) },
  { route: review('cancel'), opens: during(before, ['central']) },
  { route: review('team'), opens: during(always, pays) },
  { route: review('team/:memberId'), opens: during(open, ['central']) },
  // with what they agreed to, to read again
  { route: review('invitation'), opens: during(always, [...reviewers, 'invited peer']) },
  {
    route: review('quote'),
    opens: {},
    goes: Object.fromEntries(always.map((state) => [state, { who: pays, to: /^\/quotes\// }])),
  },
  { route: 'quotes/:quoteId', opens: during(always, pays) },

  { route: review('questions'), opens: during(always, ['central', ...members]) },
  // afterwards it says to the team that what was there is the host's again
  {
    route: review('documents'),
    opens: during(always, ['lead', 'peer', ...host]),
    // first they are asked to accept the confidentiality agreement, and then they come back
    goes: agreesFirst,
  },
  { route: 'documents/:requestId', opens: untilOver(['lead', 'peer'], host) },
  // reviewers keep a copy only where the host allows it
  { route: review('files/:documentId'), opens: during(always, host) },
  { route: review('schedule'), opens: during(always, ['central', ...members]) },
  { route: review('schedule.ics'), opens: during(always, ['central', ...members]) },
  ...['schedule/new', 'schedule/:sessionId'].map((path) => ({
    route: review(path),
    opens: during(['prepare', 'ready', 'three days'], buildsSchedule),
  })),

  { route: review('three-days'), opens: during(always, ['central', ...members]) },
  { route: review('notes'), opens: during(open, reviewers) },
  { route: review('notes/new'), opens: during(open, reviewers) },
  // its author alone
  { route: review('notes/:noteId'), opens: during(open, ['peer']) },
  { route: review('findings'), opens: untilOver(reviewers, hostLeaders) },
  { route: review('findings/new'), opens: during(open, reviewers) },
  { route: review('findings/share'), opens: during(open, ['lead']) },
  { route: review('findings/:findingId'), opens: untilOver(reviewers, hostLeaders) },
  {
    route: review('findings/:findingId'),
    with: { findingId: 'unheard' },
    opens: during(open, reviewers),
  },

  // how far the report has got is no secret, until it is the host's
  {
    route: review('report'),
    opens: { ...during([...open, 'cancelled'], ['central', ...members]), released: hostLeaders },
    goes: { released: { who: ['shared with'], to: /\/report\/read$/ } },
  },
  { route: review('report/read'), opens: readsReport },
  { route: review('report/:step'), with: { step: 'to-team' }, opens: during(withinReport, ['lead']) },
  { route: review('report/:step'), with: { step: 'facts-checked' }, opens: { 'host checks': hostLeaders } },
  { route: review('report/:step'), with: { step: 'release' }, opens: during(withinReport, ['lead']) },
  { route: review('report/files/:kind'), with: { kind: 'word' }, opens: readsReport },

  { route: review('actions'), opens: during(always, hostLeaders) },
  { route: review('actions/new'), opens: { released: hostLeaders } },
  { route: 'actions/:actionId', opens: during(always, [...hostLeaders, 'action owner']) },
  { route: 'actions/:actionId', with: { actionId: 'action' }, opens: during(always, hostLeaders) },
  { route: review('history'), opens: during(always, ['central', ...members]) },
  { route: review('history/file'), opens: during(always, ['central', ...members]) },
  ...rooms.flatMap((room) => room.opens ?? []),
]

export type OutsidePage = {
  route: string
  /** what stands in its address, from what belongs to no review */
  ids?: (outside: OutsideThings) => Record<string, string>
  opens: Who[]
  goes?: { who: Who[]; to: string }
  /** where somebody who is not signed in is sent; without it they are asked to sign in, and then come back */
  strangers?: string
}
export const everyoneSignedIn: Who[] = [
  'central',
  ...members,
  'invited peer',
  'declined peer',
  'withdrawn peer',
  'chair',
  'action owner',
  'shared with',
  'no longer shared with',
  'lead elsewhere',
  'chief executive elsewhere',
]
const everyone: Who[] = [...everyoneSignedIn, 'nobody']
const others = everyoneSignedIn.filter((who) => who !== 'central')

export const whoOpensWhatOutsideReviews: OutsidePage[] = [
  { route: '', opens: everyoneSignedIn, strangers: '/sign-in' },
  { route: 'sign-in', opens: ['nobody'], goes: { who: everyoneSignedIn, to: '/' } },
  // these take forms alone, or a sign-in that is under way
  { route: 'sign-in/code', opens: [], goes: { who: everyone, to: '/sign-in' } },
  { route: 'sign-in/demonstration', opens: [], goes: { who: everyone, to: '/sign-in' } },
  { route: 'sign-in/account-elsewhere', opens: [], goes: { who: everyone, to: '/sign-in' } },
  { route: 'sign-out', opens: [], goes: { who: everyone, to: '/' } },
  { route: 'sign-in/with/*', opens: [], strangers: '' },
  { route: 'account', opens: everyoneSignedIn },
  // of a trial without mail, for whoever waits for a sign-in code; it does not exist where mail is set up
  { route: 'outbox', opens: everyone },
  ...['system', 'confidences', 'accessibility', 'help'].map((route) => ({ route, opens: everyone })),

  { route: 'people', opens: ['central'] },
  { route: 'people/new', opens: ['central'] },
  // a peer reviewer: those they share a review with
  { route: 'people/:personId', opens: ['central', ...members, 'invited peer'] },
  { route: 'people/:personId/deactivate', opens: ['central'] },
  { route: 'programme', opens: ['central'] },
  { route: 'quotes/new', opens: ['central'] },
  { route: 'reviews', opens: others, goes: { who: ['central'], to: '/programme' } },
  { route: 'reviews/new', opens: ['central'] },

  ...['trusts', 'trusts/find', 'trusts/:trustId', 'trusts/:trustId/schools.csv'].map((route) => ({
    route,
    opens: everyoneSignedIn,
  })),
  { route: 'trusts/imports', opens: ['central'] },
  { route: 'trusts/imports/:importId', opens: ['central'] },
  ...rooms.flatMap((room) => room.opensOutside ?? []),
]
