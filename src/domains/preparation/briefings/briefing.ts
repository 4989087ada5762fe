import { addDays } from '../../../platform/clock.ts'
import { dateOf, dayAndMonth } from '../../../web/dates.ts'

/** Whom a briefing is for: each is told what their part in the review is in words of their own (MISSION E7). */
export const audiences = ['headteacher', 'chair', 'staff'] as const
export type Audience = (typeof audiences)[number]
export const audienceNames: Record<Audience, string> = {
  headteacher: 'Headteacher',
  chair: 'Chair or trustee',
  staff: 'Staff',
}

/** When and with whom somebody is met, as far as it is settled. */
export type Meeting = {
  day: string
  starts: string
  ends: string
  kind: string
  title: string
  school: string | null
  place: string
  how: 'in_person' | 'telephone' | 'video'
  videoLink: string | null
  visitors: string[]
}

/** What a briefing tells, to whoever it is for and to those who look at it beforehand. */
export type BriefingTold = {
  audience: Audience
  name: string
  host: string
  format: 'in_person' | 'virtual'
  lead: string | null
  /** null: the schedule is not settled yet */
  meetings: Meeting[] | null
}

type Moments = {
  sentAt: string | null
  openedAt: string | null
  acknowledgedAt: string | null
  revokedAt: string | null
}
type BriefingState = 'made' | 'sent' | 'opened' | 'acknowledged' | 'taken back'

/** How far it has got; taking the link back stands before all else. */
export function stateOf({ sentAt, openedAt, acknowledgedAt, revokedAt }: Moments): BriefingState {
  if (revokedAt) return 'taken back'
  if (acknowledgedAt) return 'acknowledged'
  if (openedAt) return 'opened'
  return sentAt ? 'sent' : 'made'
}

export function stateWords(moments: Moments): string {
  const { sentAt, openedAt, acknowledgedAt, revokedAt } = moments
  const on = (at: string | null) => (at ? ` on ${dayAndMonth(dateOf(at))}` : '')
  const words: Record<BriefingState, string> = {
    made: 'Not sent yet',
    sent: `Sent${on(sentAt)}`,
    opened: `Opened${on(openedAt)}`,
    acknowledged: `Read and agreed${on(acknowledgedAt)}`,
    'taken back': `Link taken back${on(revokedAt)}`,
  }
  return words[stateOf(moments)]
}

/** The last day on which a link opens: db/access/preparation-briefings.sql holds the rule itself. */
export const lastDay = (day3: string) => addDays(day3, 14)
