import type { Tried } from '../changes/try-place.ts'
import { minutesOf, type Session } from '../schedule.ts'

const LEAST = 20

/** How much of what is tried can be drawn without hiding what is there already; null: too little. */
export function roomFor(
  { item, day, starts, ends, people }: Pick<Tried, 'item' | 'day' | 'starts' | 'ends' | 'people'>,
  { sessions }: { sessions: Session[] },
): { from: number; to: number } | null {
  const [first] = people
  const there = sessions.filter(
    (one) => one.day === day && one.id !== item && first !== undefined && one.attendees.includes(first),
  )
  let [from, to] = [minutesOf(starts), minutesOf(ends)]
  for (const one of there) {
    const [begins, over] = [minutesOf(one.starts), minutesOf(one.ends)]
    if (begins <= from && over > from) from = over
    else if (begins > from && begins < to) to = begins
  }
  return to - from >= LEAST ? { from, to } : null
}
