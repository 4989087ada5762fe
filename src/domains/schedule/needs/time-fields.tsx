import { useProblems } from '../../../web/form.ts'
import { Field, FieldRow } from '../../../web/ui/field.tsx'
import { Fieldset } from '../../../web/ui/fieldset.tsx'
import { Select } from '../../../web/ui/select.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { TextField } from '../../../web/ui/text-field.tsx'
import type { NeedTime } from './needs.ts'

type TimeFieldsProps = {
  times: NeedTime[]
  days: { value: string; label: string }[]
  /** "When the school can be visited" */
  when: string
}

/** Hours that are open or kept clear: those that stand, and one more to fill in. An empty line is none. */
export function TimeFields({ times, days, when }: TimeFieldsProps) {
  const lines = Math.max(2, times.length + 1)
  return (
    <Fieldset
      name="times"
      legend="When"
      hint={`${when}, or what is to be kept clear. Leave it empty if any time will do. Only the lead reviewer and the host read why.`}
    >
      <Stack gap="xl">
        {Array.from({ length: lines }, (_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of a form, which never change places.
          <TimeLine key={at} at={at} time={times[at]} days={days} />
        ))}
      </Stack>
    </Fieldset>
  )
}

function TimeLine({ at, time, days }: { at: number; time?: NeedTime; days: TimeFieldsProps['days'] }) {
  const { errorFor, typed } = useProblems()
  const name = (part: string) => `times.${at}.${part}`
  const field = (part: string, before = '') => ({
    name: name(part),
    defaultValue: typed(name(part), before),
    error: errorFor(name(part)),
  })
  return (
    <FieldRow>
      <Select
        {...field('kind', time?.kind ?? 'clear')}
        label="What"
        options={[
          { value: 'clear', label: 'Keep clear' },
          { value: 'open', label: 'Only between' },
        ]}
      />
      <Select {...field('day', time?.day ? String(time.day) : '')} label="Day" options={days} />
      <Time {...field('from', time?.from)} label="From" />
      <Time {...field('until', time?.until)} label="Until" />
      <TextField {...field('because', time?.because)} label="Why" placeholder="when pupils have therapies" />
    </FieldRow>
  )
}

type TimeProps = { name: string; label: string; defaultValue: string; error?: string }
const Time = ({ defaultValue, ...words }: TimeProps) => (
  <Field {...words}>
    {(wiring) => <input {...wiring} type="time" step={300} defaultValue={defaultValue} className="c-input" />}
  </Field>
)

/** The lines that were filled in, as a list; the words of the form stay as they were typed. */
export function timesIn(values: Record<string, unknown>) {
  const at = (place: number, part: string) => String(values[`times.${place}.${part}`] ?? '')
  const parts = ['kind', 'day', 'from', 'until', 'because'] as const
  const lines = Array.from({ length: 8 }, (_, place) =>
    Object.fromEntries(parts.map((part) => [part, at(place, part)])),
  )
  const last = lines.findLastIndex(({ from, until }) => from || until)
  return lines.slice(0, last + 1)
}
