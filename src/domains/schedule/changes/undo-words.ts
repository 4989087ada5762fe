import { inWords } from '../../preparation/focus/question.ts'
import type { DayName } from '../day-name.ts'
import { workedOutWhy } from '../working-out/proposal.ts'
import type { Change, Kept } from './change.ts'

type Undone = Pick<Change, 'moves' | 'why'>

/** What would be undone: "Finance lead to 11:40". */
export function undoWords({ moves, why }: Undone, dayName: DayName): string {
  const [move, ...more] = moves
  if (!move) return ''
  if (more.length > 0)
    return `${inWords(moves.length)} sessions${why === workedOutWhy ? ', as worked out' : ''}`
  const { before, after } = move
  if (!before) return `${after?.name ?? ''}, new`
  if (!after) return `${before.name}, taken off`
  return `${after.name}${changed(before, after, dayName)}`
}

function changed(before: Kept, after: Kept, dayName: DayName): string {
  if (before.day !== after.day) return ` to ${dayName(after.day)}, ${after.starts}`
  if (before.starts !== after.starts) return ` to ${after.starts}`
  if (before.ends !== after.ends) return ` until ${after.ends}`
  return before.attendees.join() === after.attendees.join() ? '' : ', who goes'
}

/** What is so again once it is undone. */
export function undoneWords({ moves, why }: Undone, dayName: DayName): string {
  const [move, ...more] = moves
  const since = why === workedOutWhy ? 'before the proposal' : 'before'
  if (!move || more.length > 0) return `The ${inWords(moves.length)} sessions are as they were ${since}.`
  const { before, after } = move
  if (!before) return `${after?.name ?? ''} is off the schedule again.`
  return `${before.name} is on ${dayName(before.day)} again, ${before.starts} to ${before.ends}, as ${since}.`
}
