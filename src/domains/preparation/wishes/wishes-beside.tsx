import { Link } from 'react-router'
import { count } from '../../../web/dates.ts'
import { Disclosure } from '../../../web/ui/disclosure.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Text } from '../../../web/ui/text.tsx'
import type { AskedPerson } from './wish.ts'
import { WishList } from './wish-list.tsx'

/** What people want, beside the plan that is made from it. For the lead reviewer, who alone is given it. */
export function WishesBeside({ reviewId, asked }: { reviewId: string; asked: AskedPerson[] }) {
  const said = asked.filter(({ wish }) => wish !== null)
  const to = `/reviews/${reviewId}/wishes`
  return (
    <Stack gap="sm">
      {said.length === 0 ? (
        <Text dim>Nobody has said yet what they want from the review.</Text>
      ) : (
        <Disclosure summary={`Read ${count(said.length, 'answer')}`}>
          <WishList people={asked} />
        </Disclosure>
      )}
      <Text size="sm" dim>
        Only you read these. <Link to={to}>Your own answer, and who has yet to say</Link>
      </Text>
    </Stack>
  )
}
