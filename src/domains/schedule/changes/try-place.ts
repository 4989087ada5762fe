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
  nearest: (Slot & { alsoMoves: string[] }) | null
}

export function tryPlace(world: DaysWorld, item: string, slot: Slot): Tried | null {
  const session = placedAt(world, item, slot)
  if (!session) return null
  const reasons = reasonsAgainst(world, worldWith(world, session), session)
  return {
    item,
    name: session.schoolName ?? session.title,
    day: session.day,
    starts: session.starts,
    ends: session.ends,
    people: session.attendees,
    reasons,
    nearest: reasons.length > 0 ? nearestThatWorks(world, item, slot) : null,
  }
}

/** "try=school:900007&at=11:15&by=…": what is tried, as an address. */
export function triedIn(search: URLSearchParams, day: 1 | 2 | 3) {
  const item = search.get('try')
  const starts = search.get('at') ?? ''
  if (!item || !/^([01]\d|2[0-3]):[0-5]\d$/.test(starts)) return null
  return { item, slot: { day, starts, people: search.getAll('by') } }
}
