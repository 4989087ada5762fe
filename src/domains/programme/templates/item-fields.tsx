import { useProblems } from '../../../web/form.ts'
import { ChoiceGroup } from '../../../web/ui/choice.tsx'
import { FieldRow } from '../../../web/ui/field.tsx'
import { Select } from '../../../web/ui/select.tsx'
import { TextArea, TextField } from '../../../web/ui/text-field.tsx'
import type { AnyItem, Item, Part } from './parts.ts'
import { sessionKindNames, sessionPeopleNames } from './session-words.ts'
import { StepFields } from './step-fields.tsx'

export type ItemFieldsProps = { part: Part; item: AnyItem | null; labels: string[]; unused: string[] }

/** The fields of one item, as it stands or empty. */
export function ItemFields({ part, item, labels, unused }: ItemFieldsProps) {
  switch (part) {
    case 'steps':
      return <StepFields step={item as Item<'steps'> | null} unused={unused} />
    case 'sessions':
      return <SessionFields session={item as Item<'sessions'> | null} />
    case 'requests':
      return <RequestFields request={item as Item<'requests'> | null} />
    case 'questions':
      return <QuestionFields question={item as Item<'questions'> | null} labels={labels} />
    case 'sections':
      return <SectionFields heading={item as Item<'sections'> | null} />
  }
}

export const optionsOf = (names: Record<string, string>) =>
  Object.entries(names).map(([value, label]) => ({ value, label }))

function SessionFields({ session }: { session: Item<'sessions'> | null }) {
  const { errorFor, typed } = useProblems()
  return (
    <>
      <TextField
        name="title"
        label="What it is called"
        defaultValue={typed('title', session?.title)}
        error={errorFor('title')}
      />
      <FieldRow>
        <Select
          name="day"
          label="Day"
          options={['1', '2', '3'].map((day) => ({ value: day, label: `Day ${day}` }))}
          defaultValue={typed('day', String(session?.day ?? 1))}
          error={errorFor('day')}
        />
        <TextField
          name="starts"
          label="Starts"
          type="time"
          defaultValue={typed('starts', session?.starts)}
          error={errorFor('starts')}
        />
        <TextField
          name="ends"
          label="Ends"
          type="time"
          defaultValue={typed('ends', session?.ends)}
          error={errorFor('ends')}
        />
      </FieldRow>
      <Select
        name="kind"
        label="Kind of session"
        width="half"
        choose="Choose the kind"
        options={optionsOf(sessionKindNames)}
        defaultValue={typed('kind', session?.kind)}
        error={errorFor('kind')}
      />
      <ChoiceGroup
        name="who"
        legend="Who takes part"
        type="radio"
        options={optionsOf(sessionPeopleNames)}
        defaultValue={typed('who', session?.who ?? 'everyone')}
        error={errorFor('who')}
      />
    </>
  )
}

function RequestFields({ request }: { request: Item<'requests'> | null }) {
  const { errorFor, typed } = useProblems()
  return (
    <>
      <TextArea
        name="question"
        label="Question to the host"
        hint="Open, and about how the trust works: it is answered in a few sentences, with documents beside it."
        rows={2}
        serif
        defaultValue={typed('question', request?.question)}
        error={errorFor('question')}
      />
      <TextArea
        name="why"
        label="Why the team asks"
        hint="The host reads it under the question."
        rows={2}
        defaultValue={typed('why', request?.why)}
        error={errorFor('why')}
      />
    </>
  )
}

function QuestionFields({ question, labels }: { question: Item<'questions'> | null; labels: string[] }) {
  const { errorFor, typed, typedList } = useProblems()
  return (
    <>
      <TextArea
        name="text"
        label="Question"
        hint="Open: it begins with how, what or where, and cannot be answered with yes or no."
        rows={3}
        serif
        defaultValue={typed('text', question?.text)}
        error={errorFor('text')}
      />
      <ChoiceGroup
        name="labels"
        legend="Labels"
        hint="Where the sector’s frameworks speak of it: small print, never a list to be covered."
        type="checkbox"
        options={labels.map((label) => ({ value: label, label }))}
        defaultValue={typedList('labels', question?.labels ?? [])}
        error={errorFor('labels')}
      />
      <TextField
        name="otherLabel"
        label="Another label"
        width="half"
        defaultValue={typed('otherLabel')}
        error={errorFor('otherLabel')}
      />
    </>
  )
}

function SectionFields({ heading }: { heading: string | null }) {
  const { errorFor, typed } = useProblems()
  return (
    <TextField
      name="heading"
      label="Heading"
      hint="The draft of the report begins with it, and the lead reviewer writes under it."
      defaultValue={typed('heading', heading ?? '')}
      error={errorFor('heading')}
    />
  )
}
