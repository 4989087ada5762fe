import type { Session } from '../schedule.ts'
import type { DaysWorld } from '../working-out/days-world.ts'
import { nearestThatWorks } from './nearest.ts'
import { placedAt, type Slot, worldWith } from './placing.ts'
import { type Reason, reasonsAgainst } from './reasons-against.ts'

/** Something tried at a time: whether it works, why not, and the nearest that does. */
export type Tried = {
  item: string
  name: string
  day: 1 | 2 | 3
  starts: string
  ends: string
  people: string[]
  reasons: Reason[]
  nearest: Slot | null
}

export function tryPlace(world: DaysWorld, item: string, slot: Slot): Tried | null {
  const session = placedAt(world, item, slot)
  if (!session) return null
  const [best] = whoMightGo(world, session)
    .map((people) => weigh(world, { ...session, attendees: people }))
    .toSorted((a, b) => inTheWay(a.reasons) - inTheWay(b.reasons))
  if (!best) return null
  const { reasons } = best
  const people = best.session.attendees
  return {
    item,
    name: session.schoolName ?? session.title,
    day: session.day,
    starts: session.starts,
    ends: session.ends,
    people,
    reasons,
    nearest:
      reasons.length > 0
        ? (nearestThatWorks(world, item, { ...slot, people }) ?? nearestThatWorks(world, item, slot))
        : null,
  }
}

// Being elsewhere already weighs more than a drive or an hour.
const inTheWay = (reasons: Reason[]) =>
  reasons.reduce((sum, { mark }) => sum + (mark === 'people' ? 10 : 1), 0)

const weigh = (world: DaysWorld, session: Session) => ({
  session,
  reasons: reasonsAgainst(world, worldWith(world, session), session),
})

/** Those who are named; for what nobody goes to yet, each of the team, so that who stands least in the way is taken. */
function whoMightGo({ people }: DaysWorld, { attendees }: Session): string[][] {
  if (attendees.length > 0) return [attendees]
  return people.filter(({ side }) => side === 'team').map(({ personId }) => [personId])
}

/** "try=school:900007&at=11:15&by=…": what is tried, as an address. */
export function triedIn(search: URLSearchParams, day: 1 | 2 | 3) {
  const item = search.get('try')
  const starts = search.get('at') ?? ''
  if (!item || !/^([01]\d|2[0-3]):[0-5]\d$/.test(starts)) return null
  return { item, slot: { day, starts, people: search.getAll('by') } }
}
