/** The side that somebody agrees for: the lead reviewer for the team, the chief executive for the host. */
export type Side = 'team' | 'host'

type Said = { by: string; name: string; at: string }

/** A change to questions that are frozen. Both sides agree to it by name, or it does not happen. */
export type QuestionAmendment = {
  id: string
  kind: 'reword' | 'add' | 'withdraw'
  questionId: string | null
  /** the words that are to stand; null for a withdrawal */
  wording: string | null
  /** the area that it is to stand under */
  area: { id: string; name: string } | null
  labels: string[]
  /** what stood when it was proposed */
  earlier: { wording: string; area: string } | null
  reason: string
  proposed: Said
  agreed: Record<Side, Said | null>
  settledAt: string | null
  turnedDown: (Said & { reason: string }) | null
  takenBackAt: string | null
}

export const isOpen = ({ settledAt, turnedDown, takenBackAt }: QuestionAmendment) =>
  !settledAt && !turnedDown && !takenBackAt

export const openAmendments = (amendments: QuestionAmendment[]) => amendments.filter(isOpen)

/** Those that took effect on this question, newest first: they stay visible on it. */
export const settledOn = (amendments: QuestionAmendment[], questionId: string) =>
  amendments
    .filter((one) => one.questionId === questionId && one.settledAt !== null)
    .toSorted((a, b) => (b.settledAt ?? '').localeCompare(a.settledAt ?? ''))

/** The sides that have yet to agree. */
export const awaitedSides = ({ agreed }: Pick<QuestionAmendment, 'agreed'>): Side[] =>
  (['team', 'host'] as const).filter((side) => agreed[side] === null)

/** What agreeing changes: it takes effect when nobody else is waited for. */
export const settlesWith = (amendment: Pick<QuestionAmendment, 'agreed'>, side: Side) =>
  awaitedSides(amendment).every((awaited) => awaited === side)
