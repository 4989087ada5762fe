import { fullDate } from '../../../web/dates.ts'
import type { ActionStands, ActionState } from '../action.ts'

/** What can be said of an action. Dropping one is for the host's leaders, with a reason. */
export const sayable = ['not_begun', 'under_way', 'put_off', 'done'] as const
export type Sayable = (typeof sayable)[number]

export const sayableWords: Record<Sayable, string> = {
  not_begun: 'Not begun',
  under_way: 'Under way',
  put_off: 'Put off',
  done: 'Done',
}

export type ProgressEntry = {
  id: string
  state: Sayable | 'dropped'
  putOffUntil: string | null
  did: string
  seen: string
  inTheWay: string
  saidAt: Date
  saidById: string
  /** null where the reader does not know them by name */
  saidBy: string | null
  byLink: boolean
}

type Stands = { state: ActionState; standing: ActionStands; putOffUntil: string | null }

/** How it stands, in words: never a colour, never a share of the whole. */
export function standsWords({ state, standing, putOffUntil }: Stands): string {
  if (state === 'done') return 'Done'
  if (state === 'dropped') return 'Decided not to'
  return entryWords({ state: standing, putOffUntil })
}

export function entryWords({ state, putOffUntil }: Pick<ProgressEntry, 'state' | 'putOffUntil'>): string {
  if (state === 'dropped') return 'Decided not to'
  if (state === 'put_off' && putOffUntil) return `Put off until ${fullDate(putOffUntil)}`
  return sayableWords[state]
}

/** How an action stands once this was the last that was said of it; without anything said it has not begun. */
export function standingAfter(entry: Pick<ProgressEntry, 'state' | 'putOffUntil' | 'did'> | null) {
  const state: ActionState = entry?.state === 'done' || entry?.state === 'dropped' ? entry.state : 'open'
  const standing: ActionStands =
    entry?.state === 'put_off' || entry?.state === 'not_begun'
      ? entry.state
      : entry
        ? 'under_way'
        : 'not_begun'
  return {
    state,
    standing,
    put_off_until: entry?.state === 'put_off' ? entry.putOffUntil : null,
    ...(state !== 'open' && { outcome: entry?.did ?? '' }),
  }
}
