import { PlainChoices } from '../../../web/ui/plain-choices.tsx'
import { whereInReview } from './day-words.ts'
import { useReview } from './field.ts'

/** For a reviewer in several reviews: which one the day is of. */
export function OtherReviews() {
  const { state, review, clock, chooseReview } = useReview()
  const others = (state.pack?.reviews ?? []).filter(({ id }) => id !== review.id)
  if (others.length === 0) return null
  const items = others.map((one) => ({
    label: whereInReview(one, clock.date),
    onTake: () => chooseReview(one.id),
  }))
  return <PlainChoices level={2} groups={[{ title: 'Open another review', items }]} />
}
