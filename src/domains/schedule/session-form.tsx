import { Form } from 'react-router'
import { fullDate } from '../../web/dates.ts'
import { useProblems, useSending } from '../../web/form.ts'
import { Button, Buttons, LinkButton } from '../../web/ui/button.tsx'
import { ChoiceGroup } from '../../web/ui/choice.tsx'
import { TimeField } from '../../web/ui/date-field.tsx'
import { FieldRow } from '../../web/ui/field.tsx'
import { Select } from '../../web/ui/select.tsx'
import { TextField } from '../../web/ui/text-field.tsx'
import { type ReviewFormat, roleNames } from '../allocation/standing.ts'
import { HowFields } from './how-fields.tsx'
import { type Attendee, kindName, type Session, sessionKinds, usualHow } from './schedule.ts'
import { WhyField } from './why-field.tsx'

type SessionFormProps = {
  review: { id: string; day1: string; day2: string; day3: string; format: ReviewFormat }
  people: Attendee[]
  schools: { urn: number; name: string }[]
  session?: Session
  start?: { day: string; kind: string }
  /** the other side is asked, and wants to know why */
  asks?: boolean
  save: string
}

/** One session, by hand. What is impossible beside the other sessions is refused with the reason. */
export function SessionForm({ review, people, schools, session, start, asks, save }: SessionFormProps) {
  const { errorFor, typed, typedList } = useProblems()
  const sending = useSending()
  const day = String(session?.day ?? start?.day ?? 1)
  return (
    <Form method="post" noValidate>
      <Select
        name="kind"
        label="What kind of session"
        choose="Choose a kind"
        width="half"
        options={sessionKinds.map((kind) => ({
          value: kind,
          label: kindName({ kind, how: usualHow(kind, review.format) }),
        }))}
        defaultValue={typed('kind', session?.kind ?? start?.kind)}
        error={errorFor('kind')}
      />
      <TextField
        name="title"
        label="What it is called"
        hint="Leave it empty for a school visit: the school’s name is used."
        defaultValue={typed('title', session?.title)}
        error={errorFor('title')}
      />
      <ChoiceGroup
        name="day"
        legend="Day"
        type="radio"
        inline
        options={([1, 2, 3] as const).map((one) => ({
          value: String(one),
          label: fullDate(review[`day${one}`]),
        }))}
        defaultValue={typed('day', day)}
        error={errorFor('day')}
      />
      <FieldRow>
        <TimeField
          name="starts"
          label="Starts"
          step={300}
          defaultValue={typed('starts', session?.starts)}
          error={errorFor('starts')}
        />
        <TimeField
          name="ends"
          label="Ends"
          step={300}
          defaultValue={typed('ends', session?.ends)}
          error={errorFor('ends')}
        />
      </FieldRow>
      <Select
        name="urn"
        label="School"
        hint="For a visit, or an interview with a headteacher."
        choose="No school"
        width="half"
        options={schools.map(({ urn, name }) => ({ value: String(urn), label: name }))}
        defaultValue={typed('urn', session?.urn ? String(session.urn) : '')}
        error={errorFor('urn')}
      />
      <TextField
        name="meeting"
        label="Who is met"
        hint="In words, such as: head, then two heads of year. Everyone on the schedule can read it."
        defaultValue={typed('meeting', session?.meeting)}
        error={errorFor('meeting')}
      />
      <HowFields format={review.format} session={session} />
      <ChoiceGroup
        name="attendees"
        legend="Who takes part"
        type="checkbox"
        options={people.map(({ personId, name, role }) => ({
          value: personId,
          label: name,
          hint: roleNames[role as keyof typeof roleNames],
        }))}
        defaultValue={typedList('attendees', session?.attendees)}
        error={errorFor('attendees')}
      />
      {asks && <WhyField />}
      <Buttons>
        <Button kind="primary" big name="intent" value="save" disabled={sending}>
          {save}
        </Button>
        <LinkButton kind="quiet" to={`/reviews/${review.id}/schedule?day=${day}`}>
          Leave it
        </LinkButton>
      </Buttons>
    </Form>
  )
}
