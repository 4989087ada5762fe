import { type NeedTime, windowsOf } from '../needs/needs.ts'
import { minutesOf } from '../schedule.ts'
import type { DaysWorld } from './days-world.ts'

// The practice of reviews gives no such times: these are ours. They hold where nobody wrote other hours down.
const begins = '08:30'
export const visitsOverBy = '15:15'
export const talksOverBy = '16:30'

type Span = { day: 1 | 2 | 3; from: number; until: number }
const wholeDay = { from: 0, until: 1440 }
/** Private time before this prepares the last day; from here on it concludes the review. */
const concludesFrom = minutesOf('10:00')

/** When what is worked out begins and is over on each day, with no visit once the pupils are home. */
export const usualHours = (world: DaysWorld, overBy: string): Span[] =>
  ([1, 2, 3] as const).map((day) => ({
    day,
    from: minutesOf(begins),
    until: day === 3 ? Math.min(minutesOf(overBy), concludes(world)) : minutesOf(overBy),
  }))

/** On the last day nobody is heard any more once the team has begun to conclude. */
function concludes({ sessions }: DaysWorld): number {
  const late = sessions.filter(({ day, starts }) => day === 3 && minutesOf(starts) >= concludesFrom)
  const startsOf = (kind: string) =>
    late.filter((session) => session.kind === kind).map(({ starts }) => minutesOf(starts))
  const lastConfer = Math.max(...startsOf('confer'))
  return Math.min(...startsOf('briefing'), lastConfer > 0 ? lastConfer : wholeDay.until)
}

/** The hours that are long enough. Shut: some were written down, and none of them is. */
export function hoursOf(times: NeedTime[], minutes: number, usual: Span[]) {
  const windows = hoursWithin(times, usual).filter(({ from, until }) => until - from >= minutes)
  return { windows, shut: times.length > 0 && windows.length === 0 }
}

function hoursWithin(times: NeedTime[], usual: Span[]): Span[] {
  if (times.length === 0) return usual
  const said = windowsOf(times, wholeDay)
  return usual.length === 0 || times.some(({ kind }) => kind === 'open') ? said : within(said, usual)
}

const within = (spans: Span[], usual: Span[]): Span[] =>
  spans.flatMap((span) =>
    usual
      .filter(({ day }) => day === span.day)
      .map(({ day, from, until }) => ({
        day,
        from: Math.max(from, span.from),
        until: Math.min(until, span.until),
      })),
  )
