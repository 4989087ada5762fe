import { Form } from 'react-router'
import { count } from '../../../web/dates.ts'
import { useProblems, useSending } from '../../../web/form.ts'
import { Button, Buttons } from '../../../web/ui/button.tsx'
import { FieldRow } from '../../../web/ui/field.tsx'
import { Quote } from '../../../web/ui/quote.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Dim, Text } from '../../../web/ui/text.tsx'
import { TextArea, TextField } from '../../../web/ui/text-field.tsx'
import { allMinutes, hourWords, type RecordEntry } from './record.ts'

const inHours = (minutes: number | null) => (minutes === null ? '' : String(Math.round(minutes / 0.6) / 100))

/** Hours and learning: the schedule says how long the sessions were, and the person knows better. */
export function RecordForm({ entry }: { entry: RecordEntry }) {
  const { errors, errorFor, typed } = useProblems()
  const sending = useSending()
  // After two windows met, what is kept stands under the field, and is what the next save replaces.
  const met = errors.some(({ field }) => field === '')
  return (
    <Section title="Hours, and what I learned" aside={hourWords(allMinutes(entry))}>
      <Form method="post" noValidate key={entry.revision}>
        <input type="hidden" name="revision" value={entry.revision} />
        <Text dim measure>
          {entry.sessions > 0
            ? `By the schedule you took part in ${count(entry.sessions, 'session')}${entry.stage === 'three_days' ? ' so far' : ''}, ${hourWords(entry.scheduledMinutes)} in all. Lunch is not counted.`
            : 'No session that you stand in is over yet, so that only what you write here counts.'}
        </Text>
        <FieldRow>
          <TextField
            name="preparing"
            label="Hours of preparing"
            hint="A rough figure will do."
            width="short"
            inputMode="decimal"
            defaultValue={typed('preparing', inHours(entry.preparingMinutes || null))}
            error={errorFor('preparing')}
          />
          <TextField
            name="session"
            label="Hours of the review, if not as scheduled"
            hint="Empty: as scheduled."
            width="short"
            inputMode="decimal"
            defaultValue={typed('session', inHours(entry.ownMinutes))}
            error={errorFor('session')}
          />
        </FieldRow>
        <TextField
          name="because"
          label="Why they are not as scheduled"
          hint="Only where you wrote other hours: “I left at noon on day two.”"
          maxLength={300}
          defaultValue={typed('because', entry.because)}
          error={errorFor('because')}
        />
        <TextArea
          name="learned"
          label="What I learned"
          hint="About reviewing, about leading, about yourself. What a trust told you in confidence does not belong here: it is kept longer than the notes."
          serif
          rows={7}
          maxLength={5000}
          defaultValue={typed('learned', entry.learned)}
          error={errorFor('learned')}
        />
        {met && entry.learned !== typed('learned') && (
          <Quote by="As it is kept now">{entry.learned || 'Nothing'}</Quote>
        )}
        <Buttons>
          <Button kind="primary" name="deed" value="save" disabled={sending}>
            Keep my record
          </Button>
          <Dim>{entry.revision > 0 ? 'You can change it at any time.' : 'Nobody reads it but you.'}</Dim>
        </Buttons>
      </Form>
    </Section>
  )
}
