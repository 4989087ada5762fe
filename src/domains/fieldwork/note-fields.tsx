import { dayAndMonth } from '../../web/dates.ts'
import { useProblems } from '../../web/form.ts'
import { ChoiceGroup, PickGroup } from '../../web/ui/choice.tsx'
import { PromiseChoice } from '../../web/ui/promise.tsx'
import { Select } from '../../web/ui/select.tsx'
import { TextArea, TextField } from '../../web/ui/text-field.tsx'
import type { NumberedQuestion } from './key-questions.server.ts'
import { kindNames, methodNames, type NoteContent } from './note.ts'
import { KeptWords, ReleasedWords } from './promise-words.tsx'
import type { NoteSession } from './sessions.server.ts'
import { nobodySaid, speakerOptions } from './speaker-words.ts'

type NoteFieldsProps = {
  before: NoteContent
  questions: NumberedQuestion[]
  sessions: NoteSession[]
  documents: string[]
}

/** The promise stands above the words, so that it is settled before they are written. */
export function NoteFields({ before, questions, sessions, documents }: NoteFieldsProps) {
  const { errorFor, typed, typedList, errors } = useProblems()
  const sent = errors.length > 0
  return (
    <>
      <PromiseChoice
        name="attributable"
        kept={<KeptWords />}
        released={<ReleasedWords />}
        meaning="the person agreed to be named"
        defaultChecked={sent ? typed('attributable') === 'yes' : before.attributable}
      />
      <TextArea
        name="body"
        label="What you heard, saw or read"
        hideLabel
        serif
        rows={8}
        maxLength={5000}
        placeholder="What you heard, saw or read"
        defaultValue={typed('body', before.body)}
        error={errorFor('body')}
      />
      <PickGroup
        name="method"
        legend="How do you know?"
        type="radio"
        options={optionsOf(methodNames)}
        defaultValue={typed('method', before.method)}
        error={errorFor('method')}
      />
      {questions.length > 0 && (
        <ChoiceGroup
          name="questionIds"
          legend="Key question"
          hint="You can add this later."
          type="checkbox"
          options={questions.map(({ id, number, text }) => ({ value: id, label: `${number}. ${text}` }))}
          defaultValue={typedList('questionIds', before.questionIds)}
          error={errorFor('questionIds')}
        />
      )}
      <PickGroup
        name="kind"
        legend="What does it point to?"
        type="radio"
        options={optionsOf(kindNames)}
        defaultValue={typed('kind', before.kind)}
        error={errorFor('kind')}
      />
      <Select
        name="speaker"
        label="Who said it"
        hint="Others are told a role that fits at least three people, unless the note is attributable."
        choose={nobodySaid}
        options={speakerOptions}
        defaultValue={typed('speaker', before.speaker)}
        error={errorFor('speaker')}
      />
      <TextField
        name="saidBy"
        label="In your own words, or what you read"
        hint="So that you know them again. Only you will see this, unless the note is attributable."
        list="documents-read"
        maxLength={200}
        defaultValue={typed('saidBy', before.saidBy)}
        error={errorFor('saidBy')}
      />
      <datalist id="documents-read">
        {documents.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <Select
        name="sessionId"
        label="Where it comes from"
        choose="No session"
        options={sessions.map(sessionOption)}
        defaultValue={typed('sessionId', before.sessionId ?? '')}
        error={errorFor('sessionId')}
      />
    </>
  )
}

const optionsOf = (names: Record<string, string>) =>
  Object.entries(names).map(([value, label]) => ({ value, label }))

const sessionOption = ({ id, mine, date, starts, title, school }: NoteSession) => ({
  value: id,
  label: `${mine ? '' : 'Others: '}${dayAndMonth(date)}, ${starts}, ${title}${school ? `, ${school}` : ''}`,
})
