import {
  agreesFirst,
  always,
  before,
  during,
  everyoneSignedIn,
  host,
  members,
  open,
  type Readers,
  reviewers,
  untilOver,
} from '../access/readers.ts'
import { rooms } from '../access/rooms.ts'
import type { OutsideThings, State, Who, World } from '../access/world.ts'

// Which page opens for whom, in which state of a review: written by hand from the same promises as the lists of
// test/access. For everybody else there is nothing at the address; whoever is not signed in is asked to, first.
export type Page = {
  route: string
  /** what stands in the address besides the review and what lies in it */
  with?: Record<string, string>
  opens: Readers
  /** what somebody who is not signed in gets, instead of being asked to sign in */
  strangers?: '401'
  /** those who are sent on, and where to */
  goes?: Partial<Record<State, { who: Who[]; to: RegExp }>>
}

/** who settles what a review costs */
const pays: Who[] = ['central', 'chief executive', 'coordinator']

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
  { route: review('history'), opens: during(always, ['central', ...members]) },
  { route: review('history/file'), opens: during(always, ['central', ...members]) },
  ...rooms.flatMap((room) => room.opens ?? []),
]

export type OutsidePage = {
  route: string
  /** what stands in its address, from what belongs to no review */
  ids?: (outside: OutsideThings) => Record<string, string>
  /** what comes after its address */
  query?: () => string
  opens: Who[]
  goes?: { who: Who[]; to: string | ((at: { who: Who; world: World; outside: OutsideThings }) => string) }
  /**
   * where somebody who is not signed in is sent, or what they are answered; without it they are asked to sign in, and
   * then come back
   */
  strangers?: string
}

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
  ...['system', 'about', 'confidences', 'accessibility', 'help'].map((route) => ({ route, opens: everyone })),

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
