import { Button } from '../../../web/ui/button.tsx'
import { ListTitle } from '../../../web/ui/day-list.tsx'
import { Row, Stack } from '../../../web/ui/stack.tsx'
import { whereInReview } from './day-words.ts'
import { useReview } from './field.ts'

/** For a reviewer in several reviews: which one the day is of. */
export function OtherReviews() {
  const { state, review, clock, chooseReview } = useReview()
  const others = (state.pack?.reviews ?? []).filter(({ id }) => id !== review.id)
  if (others.length === 0) return null
  return (
    <Stack gap="xs">
      <ListTitle>Your other reviews</ListTitle>
      {others.map((one) => (
        <Row key={one.id} between>
          <span>{whereInReview(one, clock.date)}</span>
          <Button type="button" kind="quiet" onClick={() => chooseReview(one.id)}>
            Open
          </Button>
        </Row>
      ))}
    </Stack>
  )
}
