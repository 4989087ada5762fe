import type { Question } from './question.ts'
import { type QuestionAmendment, settledOn } from './question-amendment.ts'

/**
 * Who agreed to a question as it was frozen, and when: also once it was amended since, to other words or under another
 * area. Null for a question that was added after the freeze.
 */
export function frozenRecord(
  { id, area, current, others }: Question,
  amendments: QuestionAmendment[],
  frozenAt: string,
): { personId: string; at: string }[] | null {
  const first = settledOn(amendments, id).at(-1)
  const under = first ? first.earlier?.area : (area?.name ?? '')
  const words = first
    ? others.find(({ wording, suggestedAt }) => wording === first.earlier?.wording && suggestedAt <= frozenAt)
    : current
  if (!words) return null
  if (under !== (area?.name ?? ''))
    return words.earlierAgreements
      .filter((one) => one.area === under)
      .map(({ personId, at }) => ({ personId, at }))
  return words.agreed.map((personId, place) => ({ personId, at: words.agreedAt[place] ?? '' }))
}
