import type { FormEvent, ReactNode, RefObject } from 'react'
import { PickGroup } from '../../../web/ui/choice.tsx'
import { ErrorSummary } from '../../../web/ui/error-summary.tsx'
import { NumberedPicks } from '../../../web/ui/numbered-picks.tsx'
import { PromiseChoice } from '../../../web/ui/promise.tsx'
import { Select } from '../../../web/ui/select.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Dim } from '../../../web/ui/text.tsx'
import { TextArea, TextField } from '../../../web/ui/text-field.tsx'
import { kindNames, methodNames } from '../note.ts'
import { KeptWords, ReleasedWords } from '../promise-words.tsx'
import { nobodySaid, speakerOptions } from '../speaker-words.ts'
import type { NoteOnTheWire } from '../wire.ts'
import type { Fault } from './code-fields.tsx'
import { useReview } from './field.ts'
import { noteIn } from './written-note.ts'

type NoteFormProps = {
  before: NoteOnTheWire
  form: RefObject<HTMLFormElement | null>
  faults: Fault[]
  onType: (note: NoteOnTheWire) => void
  onKeep: (note: NoteOnTheWire) => void
  /** under the words */
  saved?: ReactNode
  photos?: ReactNode
  children: ReactNode
}

/** The promise, the words, and what they are about. Nothing here waits for anything: the browser holds what is typed,
    and each letter is told onwards. */
export function NoteForm({ before, form, faults, onType, onKeep, saved, photos, children }: NoteFormProps) {
  const errorOf = (name: string) => faults.find(({ field }) => field === name)?.message
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    onKeep(noteIn(event.currentTarget, before))
  }
  return (
    <form
      ref={form}
      className="c-note-form"
      noValidate
      onSubmit={submit}
      onInput={(event) => onType(noteIn(event.currentTarget, before))}
    >
      <ErrorSummary errors={faults} />
      <PromiseChoice
        name="attributable"
        kept={<KeptWords />}
        released={<ReleasedWords />}
        meaning="the person agreed to be named"
        defaultChecked={before.attributable}
      />
      <Stack gap="xs">
        <TextArea
          name="body"
          label="What you heard, saw or read"
          hideLabel
          serif
          rows={8}
          placeholder="What you heard, saw or read"
          defaultValue={before.body}
          error={errorOf('body')}
        />
        {saved}
      </Stack>
      <PickGroup
        name="method"
        legend="How do you know?"
        type="radio"
        options={optionsOf(methodNames)}
        defaultValue={before.method}
      />
      <Questions chosen={before.questionIds} />
      <PickGroup
        name="kind"
        legend="What does it point to?"
        type="radio"
        options={optionsOf(kindNames)}
        defaultValue={before.kind}
      />
      <Speaker before={before} errorOf={errorOf} />
      {photos}
      {children}
    </form>
  )
}

const optionsOf = (names: Record<string, string>) =>
  Object.entries(names).map(([value, label]) => ({ value, label }))

type SpeakerProps = { before: NoteOnTheWire; errorOf: (name: string) => string | undefined }

function Speaker({ before, errorOf }: SpeakerProps) {
  const { review } = useReview()
  return (
    <>
      <Select
        name="speaker"
        label="Who said it"
        hint="Others are told a role that fits at least three people, unless the note is attributable."
        choose={nobodySaid}
        options={speakerOptions}
        defaultValue={before.speaker}
        error={errorOf('speaker')}
      />
      <TextField
        name="saidBy"
        label="In your own words, or what you read"
        hint="So that you know them again. Only you will see this, unless the note is attributable."
        list="documents-read"
        maxLength={200}
        autoComplete="off"
        defaultValue={before.saidBy}
        error={errorOf('saidBy')}
      />
      <datalist id="documents-read">
        {review.documents.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  )
}

function Questions({ chosen }: { chosen: string[] }) {
  const { review } = useReview()
  if (review.questions.length === 0) return null
  return (
    <NumberedPicks
      name="questionIds"
      legend={
        <>
          Key question <Dim>(you can add this later)</Dim>
        </>
      }
      options={review.questions}
      defaultValue={chosen}
    />
  )
}
