import { minutesOf } from '../../schedule/schedule.ts'

export type AgendaTrust = { reviewId: string; name: string }
export type AgendaPart = {
  kind: 'welcome' | 'changed' | 'questions' | 'break' | 'takes_away' | 'close'
  starts: string
  ends: string
  /** whose part it is; null for what is everybody's */
  trust: AgendaTrust | null
}

// Ours: no seed says how long the day is. Each trust has the same time, however much it brings.
export const agendaMinutes = {
  welcome: 15,
  changed: 60,
  questions: 30,
  break: 45,
  takes_away: 20,
  close: 10,
} as const
/** Five minutes is the least in which anything can be told. */
export const mostStories = agendaMinutes.changed / 5

type Length = Pick<AgendaPart, 'kind' | 'trust'>

/** The day of one trust or of two, minute after minute: nothing overlaps, and nothing is left empty. */
export function agendaOf(starts: string, trusts: AgendaTrust[]): AgendaPart[] {
  const told = trusts.map((trust): Length[] => [
    { kind: 'changed', trust },
    { kind: 'questions', trust },
  ])
  const parts: Length[] = [
    { kind: 'welcome', trust: null },
    ...told.flatMap((own, place): Length[] => (place > 0 ? [{ kind: 'break', trust: null }, ...own] : own)),
    ...trusts.map((trust): Length => ({ kind: 'takes_away', trust })),
    { kind: 'close', trust: null },
  ]
  let at = minutesOf(starts)
  return parts.map(({ kind, trust }) => {
    const from = at
    at += agendaMinutes[kind]
    return { kind, trust, starts: clockOf(from), ends: clockOf(at) }
  })
}

/** So many stories within a part, each as long as the others but for the minutes that do not divide. */
export function storyTimes(part: Pick<AgendaPart, 'starts' | 'ends'>, stories: number): string[] {
  const from = minutesOf(part.starts)
  const whole = minutesOf(part.ends) - from
  return Array.from({ length: stories }, (_, place) => clockOf(from + Math.floor((whole * place) / stories)))
}

const clockOf = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
