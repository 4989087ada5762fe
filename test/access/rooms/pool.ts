import { insertRow } from '../../factory.ts'
import { always, before, during, everyoneSignedIn } from '../readers.ts'
import type { Room } from '../rooms.ts'
import type { At } from '../who-does-what.ts'
import type { OutsideDeed } from '../who-does-what-outside-reviews.ts'

const review = ({ review }: At) => ({ reviewId: review })
type On = Parameters<OutsideDeed['input']>[0]
const onPeer = ({ world }: On) => ({ personId: world.of('peer') })
const asked = [...before, 'three days' as const]

/** What reviewers can do, which they and the central team read; what reviews need, which the central team alone reads. */
export const pool: Room = {
  make: async ({ review }) => {
    await insertRow('review_need', { review_id: review, focus: ['area:people'] })
    const windowId = await insertRow('review_window', {
      review_id: review,
      day1: '2027-06-01',
      day2: '2027-06-02',
      day3: '2027-06-03',
    })
    return { windowId }
  },
  makeOutside: async (world) => {
    const person_id = world.of('peer')
    await insertRow('pool_record', { person_id, home_postcode: 'AB1 2CD' })
    const awayId = await insertRow('pool_away', {
      person_id,
      first_day: '2027-06-01',
      last_day: '2027-06-04',
    })
    return { awayId }
  },
  reads: [
    {
      thing: 'what a review needs of its team',
      table: 'review_need',
      readers: during(always, ['central']),
    },
    {
      thing: 'which other days a review could have',
      table: 'review_window',
      readers: during(always, ['central']),
    },
  ],
  readsOutside: [
    { thing: 'what a reviewer can do and would like to', table: 'pool_record', readers: ['central', 'peer'] },
    { thing: 'days that a reviewer cannot do', table: 'pool_away', readers: ['central', 'peer'] },
  ],
  does: [
    {
      command: 'change-review-needs',
      input: (at) => ({ ...review(at), peers: '3' }),
      may: during(asked, ['central']),
    },
    {
      command: 'offer-review-window',
      input: (at) => ({ ...review(at), day1: '8 June 2027', day2: '9 June 2027', day3: '10 June 2027' }),
      may: { 'set up': ['central'] },
    },
    {
      command: 'take-review-window-away',
      input: (at) => ({ ...review(at), windowId: at.things.room.windowId }),
      may: { 'set up': ['central'] },
    },
  ],
  doesOutside: [
    {
      command: 'change-pool-record',
      input: (on) => ({ ...onPeer(on), most: '2' }),
      may: ['central', 'peer'],
    },
    // what somebody is trained for is not theirs to say
    { command: 'set-pool-parts', input: (on) => ({ ...onPeer(on), shadow: 'yes' }), may: ['central'] },
    {
      command: 'add-away-days',
      input: (on) => ({ ...onPeer(on), firstDay: '2027-06-01' }),
      may: ['central', 'peer'],
    },
    {
      command: 'remove-away-days',
      input: (on) => ({ ...onPeer(on), awayId: on.outside.room.awayId }),
      may: ['central', 'peer'],
    },
    // that a declaration is right, nobody says for somebody else
    { command: 'confirm-ties', input: onPeer, may: ['peer'] },
  ],
  opens: [{ route: 'reviews/:reviewId/needs', opens: during(always, ['central']) }],
  opensOutside: [
    { route: 'people/:personId/pool', opens: ['central', 'peer'] },
    {
      route: 'pool/me',
      opens: [],
      goes: { who: everyoneSignedIn, to: ({ who, world }) => `/people/${world.ids[who]}/pool` },
    },
  ],
}
