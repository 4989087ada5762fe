import { insertRow } from '../../factory.ts'
import type { Room } from '../rooms.ts'
import type { OutsideDeed } from '../who-does-what-outside-reviews.ts'
import type { Who } from '../world.ts'

type On = Parameters<OutsideDeed['input']>[0]
const onRound = ({ outside }: On) => ({ roundId: outside.room.round })
const onSeat = (on: On) => ({ ...onRound(on), seatId: on.outside.room.seat })
const central: Who[] = ['central']
const planned: Who[] = ['central', 'job work-out-round']
const deed = (command: string, input: OutsideDeed['input'], more: object = {}): OutsideDeed => ({
  command,
  input,
  may: central,
  ...more,
})

const problem = JSON.stringify({ version: 1, reviewers: [], reviews: [] })
const plan = JSON.stringify({
  status: 'optimal',
  gap: 0,
  goals: [],
  assignments: [],
  windows: [],
  unfilled: [],
  reviews: [],
  loads: [],
  broken: [],
  seconds: 0,
})

/** Who is thought of for which review rests on what people declared in confidence: the central team's alone. */
export const rounds: Room = {
  makeOutside: async (world) => {
    const round = await insertRow('round', {
      year_id: '2026/27',
      term: 'summer',
      begun_by: world.of('central'),
    })
    await insertRow('round_left_out', { round_id: round, review_id: world.unbegun })
    await insertRow('round_plan', { round_id: round, problem, plan })
    await insertRow('round_work', { round_id: round, problem, state: 'done' })
    await insertRow('round_move', { round_id: round, before: '[]', after: '[]' })
    const seat = await insertRow('round_seat', {
      round_id: round,
      review_id: world.reviews['set up'],
      person_id: world.of('chair'),
      place: 'peer',
    })
    return { round, seat }
  },
  readsOutside: [
    { thing: 'rounds', table: 'round', readers: central },
    { thing: 'which reviews a round leaves out', table: 'round_left_out', readers: central },
    { thing: 'what was worked out for a round, and from what', table: 'round_plan', readers: planned },
    { thing: 'what is being worked out', table: 'round_work', readers: planned },
    { thing: 'who is proposed for which place', table: 'round_seat', readers: planned },
    { thing: 'what was moved by hand', table: 'round_move', readers: planned },
  ],
  doesOutside: [
    deed('begin-round', () => ({ yearId: '2026/27', term: 'spring' })),
    deed('work-out-round', onRound),
    deed('stop-round', onRound, { about: 'that nothing works on', may: [], told: central }),
    deed('change-round-settings', onRound),
    deed('place-in-round', (on) => ({
      ...onRound(on),
      reviewId: on.world.reviews['set up'],
      place: 'peer',
      personId: on.world.of('chair'),
    })),
    deed('take-out-of-round', onSeat),
    deed('unpin-round-seat', onSeat),
    deed('undo-round-move', onRound),
    deed('mend-round', onRound),
    deed('invite-round', (on) => ({ ...onRound(on), seats: [on.outside.room.seat] })),
  ],
  opensOutside: [
    {
      route: 'allocation',
      opens: [],
      goes: { who: central, to: ({ outside }) => `/allocation/${outside.room.round}` },
    },
    { route: 'allocation/rounds', opens: central },
    ...['', '/invite', '/repair', '/settings', '/map', '/file'].map((path) => ({
      route: `allocation/:roundId${path}`,
      ids: (outside: { room: Record<string, string> }) => ({ roundId: outside.room.round ?? '' }),
      opens: central,
    })),
  ],
}
