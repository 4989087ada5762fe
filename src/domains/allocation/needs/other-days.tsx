import { Form } from 'react-router'
import { dateRange } from '../../../web/dates.ts'
import { useProblems } from '../../../web/form.ts'
import { Button } from '../../../web/ui/button.tsx'
import { SideSection } from '../../../web/ui/columns.tsx'
import { Disclosure } from '../../../web/ui/disclosure.tsx'
import { Row, Stack } from '../../../web/ui/stack.tsx'
import { Text, VisuallyHidden } from '../../../web/ui/text.tsx'
import { DayFields } from '../../programme/day-fields.tsx'
import type { ReviewNeeds } from './needs.server.ts'

/** Days that the review could have instead, so that a round can choose those that suit most people. */
export function OtherDays({ needs }: { needs: ReviewNeeds }) {
  const { typed, errorFor } = useProblems()
  const wrong = ['day1', 'day2', 'day3', 'weekend'].some((name) => errorFor(name))
  return (
    <SideSection title="Other days it could have">
      <Stack gap="sm">
        <Text size="sm" dim>
          {needs.whyNoWindow ??
            'A round may propose any of these. The days move only when you move them, and then everyone is told.'}
        </Text>
        {needs.windows.map((one) => (
          <Window key={one.id} one={one} mayEnd={needs.can.offer} />
        ))}
        {needs.can.offer && (
          <Disclosure summary="Add three days" open={wrong}>
            <Form method="post" noValidate>
              <input type="hidden" name="intent" value="offer-window" />
              <Stack gap="sm">
                <DayFields typed={typed} errorFor={errorFor} />
                <div>
                  <Button>Add these days</Button>
                </div>
              </Stack>
            </Form>
          </Disclosure>
        )}
      </Stack>
    </SideSection>
  )
}

function Window({ one, mayEnd }: { one: ReviewNeeds['windows'][number]; mayEnd: boolean }) {
  const words = dateRange(one.day1, one.day3)
  if (!mayEnd) return <Text size="sm">{words}</Text>
  return (
    <Form method="post">
      <input type="hidden" name="intent" value="take-window-away" />
      <Row between>
        <Text as="span" size="sm">
          {words}
        </Text>
        <Button name="windowId" value={one.id} kind="quiet">
          Take away<VisuallyHidden> {words}</VisuallyHidden>
        </Button>
      </Row>
    </Form>
  )
}
