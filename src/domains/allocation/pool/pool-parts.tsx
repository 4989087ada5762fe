import { Form } from 'react-router'
import { longDate } from '../../../web/dates.ts'
import { useProblems } from '../../../web/form.ts'
import { Button } from '../../../web/ui/button.tsx'
import { Choice } from '../../../web/ui/choice.tsx'
import { SideSection } from '../../../web/ui/columns.tsx'
import { DateField } from '../../../web/ui/date-field.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Text } from '../../../web/ui/text.tsx'
import type { PoolRecord } from './pool-record.server.ts'

/** What somebody is trained for. The central team says it; they themself read it. */
export function PoolParts({ record }: { record: PoolRecord }) {
  return (
    <SideSection title="Training and parts">
      {record.can.setParts ? <PartsForm record={record} /> : <PartsWords record={record} />}
    </SideSection>
  )
}

function PartsForm({ record }: { record: PoolRecord }) {
  const { typed, errorFor } = useProblems()
  return (
    <Form method="post" noValidate>
      <input type="hidden" name="intent" value="set-pool-parts" />
      <Stack gap="sm">
        <DateField
          name="trainedUntil"
          label="Trained until"
          hint="Empty: the training does not run out"
          defaultValue={typed('trainedUntil', record.trainedUntil ?? '')}
          error={errorFor('trainedUntil')}
        />
        {record.roles.includes('lead_reviewer') && (
          <Choice
            name="provisionalLead"
            value="yes"
            label="Provisional lead"
            hint="Leads only beside a quality assurer"
            defaultChecked={record.provisionalLead}
          />
        )}
        <Choice name="shadow" value="yes" label="Can shadow a review" defaultChecked={record.shadow} />
        <Choice
          name="qualityAssurer"
          value="yes"
          label="Quality assurer"
          defaultChecked={record.qualityAssurer}
        />
        <div>
          <Button>Keep the parts</Button>
        </div>
      </Stack>
    </Form>
  )
}

function PartsWords({ record }: { record: PoolRecord }) {
  const words = [
    record.provisionalLead && 'Provisional lead: you lead beside a quality assurer.',
    record.shadow && 'You can be asked to shadow a review.',
    record.qualityAssurer && 'You can be asked as a quality assurer.',
    record.trainedUntil && `Your training holds until ${longDate(record.trainedUntil)}.`,
  ].filter(Boolean)
  return (
    <Stack gap="xs">
      {words.length === 0 && <Text size="sm">Your training is up to date.</Text>}
      {words.map((one) => (
        <Text key={String(one)} size="sm">
          {one}
        </Text>
      ))}
      <Text size="sm" dim>
        The central team keeps this. Tell them if it is not right.
      </Text>
    </Stack>
  )
}
