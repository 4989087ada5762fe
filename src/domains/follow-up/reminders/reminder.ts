import { addDays } from '../../../platform/clock.ts'
import type { ActionStands, ActionState } from '../action.ts'

export type ReminderKind = 'first_step' | 'put_off' | 'due' | 'late'
export type Reminder = { on: string; kind: ReminderKind }

export type Reminded = {
  state: ActionState
  reminders: boolean
  dueOn: string | null
  firstStepOn: string | null
  standing: ActionStands
  putOffUntil: string | null
  /** only days after this one count: when it was planned, or when reminders were turned on again */
  remindedFrom: string | null
  /** the day of the last reminder that was sent */
  lastOn: string | null
}

// Ours: nobody outside the programme says how early is early enough.
export const daysBeforeFirstStep = 3
export const daysBeforeDue = 7
export const daysBetweenLate = 28
/** A reminder that could not be sent on its day (a weekend, a machine that stood still) is sent up to so much later. */
export const daysOfGrace = 6

/** The reminder that is to be sent today, or none. */
export function reminderToday(action: Reminded, today: string): Reminder | null {
  if (!isReminded(action)) return null
  const since = [action.remindedFrom ?? '', action.lastOn ?? ''].toSorted().at(-1) ?? ''
  const [newest] = remindersUpTo(action, today).toReversed()
  if (!newest || newest.on <= since || newest.on < addDays(today, -daysOfGrace)) return null
  return newest
}

/** The next day on which a reminder falls due, to be told on the action's page. */
export function nextReminder(action: Reminded, today: string): Reminder | null {
  if (!isReminded(action)) return null
  const since = [action.remindedFrom ?? '', action.lastOn ?? '', addDays(today, -1)].toSorted().at(-1) ?? ''
  const coming = remindersUpTo(action, addDays(today, 1100)).filter(({ on }) => on > since)
  // of two on one day the last is sent
  return coming.findLast(({ on }) => on === coming[0]?.on) ?? null
}

const isReminded = ({ state, reminders }: Reminded) => state === 'open' && reminders

/** Every day of a reminder up to one day, in order. Until the day that it was put off to an action is left in peace. */
function remindersUpTo(action: Reminded, last: string): Reminder[] {
  const { firstStepOn, dueOn, standing, putOffUntil } = action
  const all: Reminder[] = []
  if (firstStepOn && standing === 'not_begun')
    all.push({ on: addDays(firstStepOn, -daysBeforeFirstStep), kind: 'first_step' })
  if (putOffUntil) all.push({ on: putOffUntil, kind: 'put_off' })
  if (dueOn) all.push({ on: addDays(dueOn, -daysBeforeDue), kind: 'due' }, ...lateOnes(dueOn, last))
  return all
    .filter(({ on }) => on <= last && (!putOffUntil || on >= putOffUntil))
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

function lateOnes(dueOn: string, last: string): Reminder[] {
  const all: Reminder[] = []
  for (let on = addDays(dueOn, 1); on <= last; on = addDays(on, daysBetweenLate))
    all.push({ on, kind: 'late' })
  return all
}
