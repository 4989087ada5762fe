export type ActionState = 'open' | 'done' | 'dropped'
/** How an open action stands, as its owner last said. */
export type ActionStands = 'not_begun' | 'under_way' | 'put_off'

export type Action = {
  id: string
  reviewId: string
  findingId: string | null
  /** which of the review's actions it is, in the order in which they were planned */
  number: number
  title: string
  detail: string
  firstStep: string
  firstStepOn: string | null
  howKnown: string
  ownerId: string | null
  ownerName: string | null
  dueOn: string | null
  state: ActionState
  standing: ActionStands
  putOffUntil: string | null
  outcome: string
  saidAt: Date | null
  closedAt: Date | null
  reminders: boolean
}

/** How the reader stands to an action: its owner does it, the host's leaders plan and follow it. */
export type ActionStanding = { leader: boolean; owner: boolean; state: ActionState }

const longestTitle = 120

/** A finding's words as an action to begin from: short in the title, whole in the detail. */
export function actionFrom(wording: string): { title: string; detail: string } {
  const words = wording.trim()
  if (words.length <= longestTitle) return { title: words.replace(/\.$/, ''), detail: '' }
  const sentence = words.split(/(?<=[.;:])\s/)[0] ?? words
  const short =
    sentence.length <= longestTitle ? sentence : `${words.slice(0, longestTitle).replace(/\s+\S*$/, '')}…`
  return { title: short.replace(/[.;:]$/, ''), detail: words }
}

/** Late is said in words. What was put off to another day is not late before that day. */
export const isLate = (
  action: { state: ActionState; dueOn: string | null; putOffUntil?: string | null },
  today: string,
) =>
  action.state === 'open' &&
  action.dueOn !== null &&
  action.dueOn < today &&
  !(action.putOffUntil && action.putOffUntil >= today)
