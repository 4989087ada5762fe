import { minutesOf, type SessionHow } from '../schedule.ts'
import { mostVisits } from '../schedule-rules.ts'

// What the three days must hold, as the lead reviewer and the host put it together. Pure.

/** Within these hours, or clear of them; `day` null: on each day. */
export type NeedTime = {
  day: 1 | 2 | 3 | null
  from: string
  until: string
  kind: 'open' | 'clear'
  because: string
}
type Said = { setBy: string; setAt: string }

export type SchoolNeed = Said & {
  urn: number
  visit: 'must' | 'may' | 'never'
  minutes: number
  reviewers: 1 | 2
  meeting: string
  questionIds: string[]
  times: NeedTime[]
}
export type InterviewNeed = Said & {
  id: string
  name: string
  post: string
  how: SessionHow
  minutes: number
  urn: number | null
  questionIds: string[]
  times: NeedTime[]
}
export type Away = {
  id: string
  personId: string
  day: 1 | 2 | 3
  starts: string
  ends: string
  because: string
}
export type KnownDrive = { id: string; fromUrn: number; toUrn: number | null; minutes: number }

export type DaysSetting = {
  visits: number
  pairs: number
  lunchFrom: string
  lunchUntil: string
  lunchMinutes: number
  longestDay: number
  conferMinutes: number
  roadPercent: number
  kilometresPerHour: number
  minutesEach: number
  /** the heads of schools that nobody visits are rung, for so many minutes */
  ringHeads: boolean
  ringMinutes: number
  officeUrn: number | null
}

/** Where the practice leaves a number open, it is ours and can be set for each review (MISSION E10). */
export const usualSetting: DaysSetting = {
  visits: mostVisits,
  pairs: 0,
  lunchFrom: '11:45',
  lunchUntil: '13:45',
  lunchMinutes: 45,
  longestDay: 600,
  conferMinutes: 60,
  roadPercent: 130,
  kilometresPerHour: 40,
  minutesEach: 5,
  ringHeads: true,
  ringMinutes: 40,
  officeUrn: null,
}
export type HostSchool = {
  urn: number
  name: string
  phase: string
  pupils: number | null
  area: string
  address: string
  telephone: string
  easting: number | null
  northing: number | null
}

export const usualNeed: Omit<SchoolNeed, 'urn' | 'setBy' | 'setAt'> = {
  visit: 'may',
  minutes: 90,
  reviewers: 1,
  meeting: '',
  questionIds: [],
  times: [],
}

type Span = { day: 1 | 2 | 3; from: number; until: number }
const days = [1, 2, 3] as const

/**
 * The hours in which something can be, on each day, in minutes: within what is open, and out of what is kept clear.
 * None: whenever the days allow.
 */
export function windowsOf(times: NeedTime[], day: { from: number; until: number }): Span[] {
  if (times.length === 0) return []
  const open = times.filter(({ kind }) => kind === 'open')
  return days.flatMap((one) => {
    const whole = open.length === 0 ? [{ ...day }] : spansOn(open, one)
    return spansOn(
      times.filter(({ kind }) => kind === 'clear'),
      one,
    )
      .reduce((left, clear) => left.flatMap((span) => without(span, clear)), whole)
      .map((span) => ({ day: one, ...span }))
  })
}

const spansOn = (times: NeedTime[], day: number) =>
  times
    .filter((time) => time.day === null || time.day === day)
    .map(({ from, until }) => ({ from: minutesOf(from), until: minutesOf(until) }))

function without(span: { from: number; until: number }, clear: { from: number; until: number }) {
  return [
    { from: span.from, until: Math.min(span.until, clear.from) },
    { from: Math.max(span.from, clear.until), until: span.until },
  ].filter(({ from, until }) => until > from)
}

/** What is asked to be kept clear at this time, if it is. */
export const clearAt = (times: NeedTime[], slot: { day: number; from: number; until: number }) =>
  times.find(
    (time) =>
      time.kind === 'clear' &&
      (time.day === null || time.day === slot.day) &&
      minutesOf(time.from) < slot.until &&
      slot.from < minutesOf(time.until),
  )
