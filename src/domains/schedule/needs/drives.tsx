import { Form } from 'react-router'
import { useProblems, useSending } from '../../../web/form.ts'
import { Button } from '../../../web/ui/button.tsx'
import { DataTable } from '../../../web/ui/data-table.tsx'
import { FieldRow } from '../../../web/ui/field.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Select } from '../../../web/ui/select.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { TextField } from '../../../web/ui/text-field.tsx'
import type { KnownDrive } from './needs.ts'

type DrivesProps = { drives: KnownDrive[]; schools: { urn: number; name: string }[] }

/** Drives whose minutes somebody knows: they count instead of what is reckoned from the map. */
export function Drives({ drives, schools }: DrivesProps) {
  const { errorFor, typed } = useProblems()
  const sending = useSending()
  const nameOf = (urn: number | null) =>
    schools.find((school) => school.urn === urn)?.name ?? 'The trust office'
  const options = schools.map(({ urn, name }) => ({ value: String(urn), label: name }))
  return (
    <Section title="Drives that you know" rule>
      <Stack>
        <DataTable
          caption="Minutes by car, as somebody drives them"
          hideCaption
          columns={[
            { key: 'from', label: 'Between' },
            { key: 'to', label: 'And' },
            { key: 'minutes', label: 'Minutes', align: 'right' },
          ]}
          rows={drives.map(({ id, fromUrn, toUrn, minutes }) => ({
            id,
            cells: { from: nameOf(fromUrn), to: nameOf(toUrn), minutes },
          }))}
          empty="None yet: every drive is reckoned from where the schools are."
        />
        <Form method="post" noValidate>
          <FieldRow>
            <Select
              name="fromUrn"
              label="Between"
              choose="Choose a school"
              options={options}
              defaultValue={typed('fromUrn')}
              error={errorFor('fromUrn')}
            />
            <Select
              name="toUrn"
              label="And"
              choose="The trust office"
              options={options}
              defaultValue={typed('toUrn')}
              error={errorFor('toUrn')}
            />
            <TextField
              name="minutes"
              label="Minutes by car"
              hint="Leave empty to remove it."
              inputMode="numeric"
              width="short"
              defaultValue={typed('minutes')}
              error={errorFor('minutes')}
            />
          </FieldRow>
          <Button name="intent" value="drive" disabled={sending}>
            Write it down
          </Button>
        </Form>
      </Stack>
    </Section>
  )
}
