import { whyNotSlot } from '../../../engines/schedule/explain.ts'
import { minutesOf } from '../schedule.ts'
import { entriesOf, openProblem } from '../working-out/broken-rules.ts'
import { isTalk, isVisit } from '../working-out/build-problem.ts'
import { type DaysWorld, itemOf, urnOfItem } from '../working-out/days-world.ts'
import { placedAt, type Slot, sessionOf, timeOf, worldWith } from './placing.ts'
import { reasonsAgainst } from './reasons-against.ts'

/** The nearest time that works with nobody else’s day changed, held against the rules of hand-made schedules too. */
export function nearestThatWorks(
  world: DaysWorld,
  asItIsCalled: string,
  { day, starts, people }: Slot,
): Slot | null {
  const item = engineItem(world, asItIsCalled)
  const asked = { day, starts: minutesOf(starts) }
  const who = people.length > 0 ? people : undefined
  const { instead } = whyNotSlot(problemWith(world, item), entriesOf(world), item, asked, who)
  const found = instead
    .filter(({ alsoMoves }) => alsoMoves.length === 0)
    .map(
      (one): Slot => ({
        day: one.slot.day as 1 | 2 | 3,
        starts: timeOf(one.slot.starts),
        people: one.people,
      }),
    )
  // with those who were asked for before with others
  const fit = found.filter((slot) => works(world, item, slot))
  return fit.find((slot) => slot.people.every((one) => people.includes(one))) ?? fit[0] ?? null
}

/** A session is known to the engine by the school or the conversation that it stands for. */
function engineItem(world: DaysWorld, item: string): string {
  const session = sessionOf(world, item)
  if (!session) return item
  return isVisit(world, session) || isTalk(world, session) ? itemOf(session) : session.id
}

// One more visit than there are is what is asked about, and no rule that it breaks.
function problemWith(world: DaysWorld, item: string) {
  const problem = openProblem(world)
  const visits = world.sessions.filter((session) => isVisit(world, session))
  const more = urnOfItem(item) !== null && !visits.some((session) => itemOf(session) === item)
  return { ...problem, visits: { ...problem.visits, count: visits.length + (more ? 1 : 0), pairs: 0 } }
}

function works(world: DaysWorld, item: string, slot: Slot): boolean {
  const session = placedAt(world, item, slot)
  return session !== null && reasonsAgainst(world, worldWith(world, session), session).length === 0
}
