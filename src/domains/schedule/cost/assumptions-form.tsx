import { Form } from 'react-router'
import { useProblems, useSending } from '../../../web/form.ts'
import { Button, Buttons } from '../../../web/ui/button.tsx'
import { Disclosure } from '../../../web/ui/disclosure.tsx'
import { FieldRow } from '../../../web/ui/field.tsx'
import { Fieldset } from '../../../web/ui/fieldset.tsx'
import { TextField } from '../../../web/ui/text-field.tsx'
import type { CostAssumptions } from './cost-assumptions.ts'

type Labels = Partial<Record<keyof CostAssumptions, string>>
const groups: { name: string; legend: string; labels: Labels }[] = [
  {
    name: 'time',
    legend: 'Minutes',
    labels: {
      minutesPerRequest: 'To answer a request',
      minutesPerStep: 'For another step of preparing',
      minutesPerReading: 'To read a document of unknown length',
      minutesPerDay: 'In a working day',
    },
  },
  {
    name: 'report',
    legend: 'Minutes for the report',
    labels: {
      reportMinutesLead: 'The lead reviewer',
      reportMinutesPeer: 'Each peer reviewer',
      reportMinutesHost: 'Each host leader',
    },
  },
  {
    name: 'travel',
    legend: 'Travel',
    labels: {
      roadPercent: 'Road, in percent of the straight line',
      kilometresPerHour: 'Kilometres an hour',
      pencePerMile: 'Pence a mile',
      nightsFromKilometres: 'Stays overnight from, in kilometres',
      pencePerNight: 'Pence a night',
      unknownKilometres: 'Kilometres where a trust is not known',
    },
  },
]

/** Every number that estimates are made with. */
export function AssumptionsForm({ assumptions }: { assumptions: CostAssumptions }) {
  const { errors } = useProblems()
  const sending = useSending()
  return (
    <Disclosure summary="Change these numbers" open={errors.length > 0}>
      <Form method="post" noValidate>
        {groups.map(({ name, legend, labels }) => (
          <Fieldset key={name} name={name} legend={legend}>
            <FieldRow>
              <Numbers labels={labels} assumptions={assumptions} />
            </FieldRow>
          </Fieldset>
        ))}
        <Buttons>
          <Button disabled={sending}>Use these from now on</Button>
        </Buttons>
      </Form>
    </Disclosure>
  )
}

function Numbers({ labels, assumptions }: { labels: Labels; assumptions: CostAssumptions }) {
  const { errorFor, typed } = useProblems()
  return (Object.entries(labels) as [keyof CostAssumptions, string][]).map(([name, label]) => (
    <TextField
      key={name}
      name={name}
      label={label}
      width="short"
      inputMode="numeric"
      autoComplete="off"
      defaultValue={typed(name, String(assumptions[name]))}
      error={errorFor(name)}
    />
  ))
}
