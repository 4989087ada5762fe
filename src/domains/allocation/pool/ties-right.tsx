import { Form } from 'react-router'
import { longDate } from '../../../web/dates.ts'
import { Button } from '../../../web/ui/button.tsx'
import { Card } from '../../../web/ui/card.tsx'
import { Row, Stack } from '../../../web/ui/stack.tsx'
import { Text } from '../../../web/ui/text.tsx'
import type { PoolRecord } from './pool-record.server.ts'

/** Asked once a year: whether what somebody declared about trusts is still so. */
export function TiesRight({ record }: { record: PoolRecord }) {
  const { tiesConfirmedOn: on, tiesDue } = record
  const many = record.person.whole.relationships.length
  if (!tiesDue && on)
    return (
      <Row gap="md">
        <Text dim>You last confirmed your ties on {longDate(on)}.</Text>
        <Confirm>Confirm them again</Confirm>
      </Row>
    )
  return (
    <Card as="section">
      <Stack gap="sm">
        <h2>Is what you declared still right?</h2>
        <Text>
          {many > 0
            ? 'Your relationships with trusts stand below. Declare what is new and end what is over, then say that it is right.'
            : 'You have declared nothing that connects you with a trust. Declare below what there is, then say that it is right.'}
          {on && ` You last confirmed them on ${longDate(on)}.`}
        </Text>
        <Confirm>It is right as it stands</Confirm>
      </Stack>
    </Card>
  )
}

const Confirm = ({ children }: { children: string }) => (
  <Form method="post">
    <input type="hidden" name="intent" value="confirm-ties" />
    <Button>{children}</Button>
  </Form>
)
