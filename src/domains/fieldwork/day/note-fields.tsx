import type { ReactNode } from 'react'
import { PickGroup } from '../../../web/ui/choice.tsx'
import { PromiseChoice } from '../../../web/ui/promise.tsx'
import { Select } from '../../../web/ui/select.tsx'
import { TextArea, TextField } from '../../../web/ui/text-field.tsx'
import { kindNames, methodNames } from '../note.ts'
import { speakerNames } from '../speaker-names.ts'
import type { NoteOnTheWire } from '../wire.ts'
import { useField } from './field-context.ts'

/** The promise above the words; the rest below them, each settled already. */
export function NoteFields({ note, savedLine }: { note: NoteOnTheWire; savedLine?: ReactNode }) {
  const { review } = useField()
  return (
    <>
      <PromiseChoice
        name="attributable"
        kept={
          <>
            <b>Not attributable.</b> Only you will see who said this.
          </>
        }
        released={
          <>
            <b>Attributable: they agreed to be named.</b> The team will see who said this, where, and that you
            wrote it down.
          </>
        }
        meaning="the person agreed to be named"
        defaultChecked={note.attributable}
      />
      <div>
        <TextArea
          name="body"
          label="What you heard, saw or read"
          hideLabel
          serif
          rows={9}
          maxLength={5000}
          placeholder="What you heard, saw or read"
          defaultValue={note.body}
        />
        {savedLine}
      </div>
      <PickGroup
        name="method"
        legend="How do you know?"
        type="radio"
        options={optionsOf(methodNames)}
        defaultValue={note.method}
      />
      {review.questions.length > 0 && (
        <fieldset className="c-field-questions">
          <legend>
            <b>Key question</b> (you can add this later)
          </legend>
          <div>
            {review.questions.map(({ id, number, text }) => (
              <label key={id} className="c-pick">
                <input
                  type="checkbox"
                  name="questionIds"
                  value={id}
                  defaultChecked={note.questionIds.includes(id)}
                  aria-label={`${number}. ${text}`}
                />
                <b>{number}</b>
                <span>{text}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <PickGroup
        name="kind"
        legend="What does it point to?"
        type="radio"
        options={optionsOf(kindNames)}
        defaultValue={note.kind}
      />
      <Select
        name="speaker"
        label="Who said it"
        hint="Colleagues are told a role wide enough to fit three people, never this one."
        choose="Nobody, or it does not matter"
        options={optionsOf(speakerNames)}
        defaultValue={note.speaker}
      />
      <TextField
        name="saidBy"
        label="So that you know them again, or what you read"
        hint="Only you will see this, unless the note is attributable."
        list="documents-read"
        maxLength={200}
        defaultValue={note.saidBy}
        autoComplete="off"
      />
      <datalist id="documents-read">
        {review.documents.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  )
}

const optionsOf = (names: Record<string, string>) =>
  Object.entries(names).map(([value, label]) => ({ value, label }))
