import { Form } from 'react-router'
import { Button, Buttons, LinkButton } from '../../../web/ui/button.tsx'
import { Text } from '../../../web/ui/text.tsx'
import type { ItemProps } from './question-problems.ts'

export function WithdrawQuestion({ question: { id, number }, can }: ItemProps) {
  if (!can.withdraw.includes(id)) return null
  return (
    <Form method="post">
      <input type="hidden" name="number" value={number} />
      <input type="hidden" name="questionId" value={id} />
      <Text>
        Withdraw question {number}? The questions after it move up. What was said about it is kept, but no
        longer shown.
      </Text>
      <Buttons>
        <Button kind="danger" name="intent" value="withdraw">
          Withdraw question {number}
        </Button>
        <LinkButton kind="quiet" to={`?#question-${number}`}>
          Keep it
        </LinkButton>
      </Buttons>
    </Form>
  )
}
