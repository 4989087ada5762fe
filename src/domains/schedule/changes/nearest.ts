import { minutesOf } from '../schedule.ts'
import { daysOf } from '../working-out/build-problem.ts'
import type { DaysWorld } from '../working-out/days-world.ts'
import { placedAt, type Slot, timeOf, worldWith } from './placing.ts'
import { reasonsAgainst } from './reasons-against.ts'

const STEP = 5

/**
 * The nearest time that works with nobody else’s day changed: the same day before another, the same people before
 * others, a time near the one that was asked for before one further off.
 */
export function nearestThatWorks(world: DaysWorld, item: string, slot: Slot) {
  for (const people of whoCould(world, item, slot))
    for (const day of daysFrom(slot.day)) {
      const starts = timesOn(world, day, slot.starts).find((at) => works(world, item, { day, starts: at, people }))
      if (starts) return { day, starts, people, alsoMoves: [] }
    }
  return null
}

const daysFrom = (day: 1 | 2 | 3) =>
  ([1, 2, 3] as const).toSorted((a, b) => Math.abs(a - day) - Math.abs(b - day) || b - a)

/** Those who were asked for, then everybody else of the team, one by one. */
function whoCould(world: DaysWorld, item: string, slot: Slot): string[][] {
  const asked = placedAt(world, item, slot)?.attendees ?? []
  const team = world.people.filter(({ side }) => side === 'team').map(({ personId }) => personId)
  if (asked.length > 1) return [asked]
  const others = team.filter((person) => !asked.includes(person)).map((person) => [person])
  return asked.length === 1 ? [asked, ...others] : others
}

function timesOn(world: DaysWorld, day: 1 | 2 | 3, asked: string): string[] {
  const hours = daysOf(world).find((one) => one.day === day) ?? { from: 510, until: 1050 }
  const all = Array.from({ length: Math.ceil((hours.until - hours.from) / STEP) }, (_, at) => hours.from + at * STEP)
  const wanted = minutesOf(asked)
  return all.toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted)).map(timeOf)
}

function works(world: DaysWorld, item: string, slot: Slot): boolean {
  const session = placedAt(world, item, slot)
  return session !== null && reasonsAgainst(world, worldWith(world, session), session).length === 0
}
