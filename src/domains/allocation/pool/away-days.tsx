import { Form } from 'react-router'
import { dateRange, longDate } from '../../../web/dates.ts'
import { useProblems } from '../../../web/form.ts'
import { Button } from '../../../web/ui/button.tsx'
import { SideSection } from '../../../web/ui/columns.tsx'
import { DateField } from '../../../web/ui/date-field.tsx'
import { Disclosure } from '../../../web/ui/disclosure.tsx'
import { Row, Stack } from '../../../web/ui/stack.tsx'
import { Text, VisuallyHidden } from '../../../web/ui/text.tsx'
import type { PoolRecord } from './pool-record.server.ts'

/** Days on which somebody is not asked. Why is theirs to know. */
export function AwayDays({ record }: { record: PoolRecord }) {
  const { typed, errorFor } = useProblems()
  const you = record.standing.self
  const wrong = Boolean(errorFor('firstDay') || errorFor('lastDay'))
  return (
    <SideSection title={you ? 'Days you cannot do' : 'Days they cannot do'}>
      <Stack gap="sm">
        {record.away.length === 0 && (
          <Text size="sm" dim>
            None written down.
          </Text>
        )}
        {record.away.map((one) => (
          <Away key={one.id} one={one} />
        ))}
        <Disclosure summary="Add days" open={wrong}>
          <Form method="post" noValidate>
            <input type="hidden" name="intent" value="add-away-days" />
            <Stack gap="sm">
              <DateField
                name="firstDay"
                label="First day"
                defaultValue={typed('firstDay')}
                error={errorFor('firstDay')}
              />
              <DateField
                name="lastDay"
                label="Last day"
                hint="Empty for one day alone"
                defaultValue={typed('lastDay')}
                error={errorFor('lastDay')}
              />
              <div>
                <Button>Add these days</Button>
              </div>
            </Stack>
          </Form>
        </Disclosure>
      </Stack>
    </SideSection>
  )
}

function Away({ one }: { one: PoolRecord['away'][number] }) {
  const words = one.firstDay === one.lastDay ? longDate(one.firstDay) : dateRange(one.firstDay, one.lastDay)
  return (
    <Form method="post">
      <input type="hidden" name="intent" value="remove-away-days" />
      <Row between>
        <Text as="span" size="sm">
          {words}
        </Text>
        <Button name="awayId" value={one.id} kind="quiet">
          Take away<VisuallyHidden> {words}</VisuallyHidden>
        </Button>
      </Row>
    </Form>
  )
}
