export type ActionState = 'open' | 'done' | 'dropped'

export type Action = {
  id: string
  reviewId: string
  findingId: string | null
  title: string
  detail: string
  ownerId: string | null
  ownerName: string | null
  dueOn: string | null
  state: ActionState
  outcome: string
  closedAt: Date | null
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

/** Late is said in words. */
export const isLate = (action: { state: ActionState; dueOn: string | null }, today: string) =>
  action.state === 'open' && action.dueOn !== null && action.dueOn < today
