import { Form } from 'react-router'
import { pounds } from '../../../web/dates.ts'
import { useProblems, useSending } from '../../../web/form.ts'
import { Button, Buttons } from '../../../web/ui/button.tsx'
import { FieldRow } from '../../../web/ui/field.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { TextField } from '../../../web/ui/text-field.tsx'
import type { CostRecord } from './cost.server.ts'
import type { Loaded } from './cost-page.tsx'

/** A reviewer's own, or the host's; nobody has both. */
export function RecordForm({ can, records, you }: Loaded) {
  if (can.recordOwn)
    return (
      <Fields
        intent="own"
        title="Your hours and travel"
        help="All that the review took you: preparing, reading, the three days, the journeys, the report. A rough figure will do. You and the central team see it; the lead reviewer is told what the team gave together."
        before={records.find(({ side, personId }) => side === 'team' && personId === you)}
      />
    )
  if (!can.recordHost) return null
  return (
    <Fields
      intent="host"
      title="The host’s hours"
      help="All that the review took your people together: leaders, coordinator, heads and others who were met. A rough figure will do. Your own people in the review and the central team see it."
      before={records.find(({ side }) => side === 'host')}
    />
  )
}

type FieldsProps = { intent: 'own' | 'host'; title: string; help: string; before?: CostRecord }

function Fields({ intent, title, help, before }: FieldsProps) {
  const { errorFor, typed } = useProblems()
  const sending = useSending()
  return (
    <Section title={title} rule>
      <Text measure>{help}</Text>
      <Form method="post" noValidate>
        <FieldRow>
          <TextField
            name="hours"
            label="Hours"
            hint="Such as 42, 42.5 or 42:30"
            width="short"
            inputMode="decimal"
            autoComplete="off"
            defaultValue={typed('hours', before ? String(Math.round(before.minutes / 0.6) / 100) : '')}
            error={errorFor('hours')}
          />
          <TextField
            name="travel"
            label="Travel, in pounds"
            hint="Fares, mileage and nights; empty if none"
            width="short"
            inputMode="decimal"
            autoComplete="off"
            defaultValue={typed('travel', before ? pounds(before.pence).slice(1) : '')}
            error={errorFor('travel')}
          />
        </FieldRow>
        <TextField
          name="note"
          label="What made the difference, if anything"
          hint="For example: two trains were late. Name nobody."
          defaultValue={typed('note', before?.note)}
          error={errorFor('note')}
        />
        <Buttons>
          <Button kind="primary" big name="intent" value={intent} disabled={sending}>
            {before ? 'Keep the new figures' : 'Keep the figures'}
          </Button>
        </Buttons>
      </Form>
    </Section>
  )
}
