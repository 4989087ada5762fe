import { useState } from 'react'
import { fullDate } from '../../web/dates.ts'
import { Choice } from '../../web/ui/choice.tsx'
import { ErrorLine } from '../../web/ui/field.tsx'
import { TextField } from '../../web/ui/text-field.tsx'
import { readDay } from './read-day.ts'

type DayFieldsProps = {
  typed: (name: string, before?: string) => string
  errorFor: (name: string) => string | undefined
  before?: { day1: string; day2: string; day3: string }
}

/** The three days as people write them. Where there is JavaScript, the weekday is told while they type. */
export function DayFields({ typed, errorFor, before }: DayFieldsProps) {
  const day = (name: 'day1' | 'day2' | 'day3') => typed(name, before ? fullDate(before[name]) : '')
  const weekend = errorFor('weekend')
  return (
    <>
      <DayField name="day1" label="First day" words={day('day1')} error={errorFor('day1')} />
      <DayField name="day2" label="Second day" words={day('day2')} error={errorFor('day2')} />
      <DayField name="day3" label="Third day" words={day('day3')} error={errorFor('day3')} />
      {(weekend || typed('weekend') === 'yes') && (
        <div>
          <ErrorLine name="weekend" error={weekend} />
          <Choice
            name="weekend"
            value="yes"
            label="The schools will be open at the weekend"
            defaultChecked={typed('weekend') === 'yes'}
            aria-describedby={weekend ? 'weekend-error' : undefined}
          />
        </div>
      )}
    </>
  )
}

function DayField({
  name,
  label,
  words,
  error,
}: {
  name: string
  label: string
  words: string
  error?: string
}) {
  const [written, setWritten] = useState(words)
  const read = readDay(written)
  const inFull = 'date' in read ? fullDate(read.date) : ''
  const hint = inFull && inFull !== written ? inFull : 'For example, Tuesday 1 December 2026'
  return (
    <TextField
      name={name}
      label={label}
      hint={hint}
      error={error}
      width="half"
      autoComplete="off"
      defaultValue={words}
      onChange={(event) => setWritten(event.currentTarget.value)}
    />
  )
}
