import { Form, Link } from 'react-router'
import { count } from '../../web/dates.ts'
import { useProblems, useSending } from '../../web/form.ts'
import { Button, Buttons } from '../../web/ui/button.tsx'
import { Choice } from '../../web/ui/choice.tsx'
import { Fieldset } from '../../web/ui/fieldset.tsx'
import { MarginRow, MarginRows } from '../../web/ui/margin-row.tsx'
import { Section } from '../../web/ui/section.tsx'
import { Text, VisuallyHidden } from '../../web/ui/text.tsx'
import type { NumberedQuestion } from '../fieldwork/key-questions.server.ts'
import { kindNames } from '../fieldwork/note.ts'
import { sourceWords } from '../fieldwork/note-words.ts'
import type { FindingDetail } from './findings.server.ts'

type GatheredNote = NonNullable<FindingDetail['notes']>[number]
type FindingNotesProps = {
  notes: GatheredNote[]
  questions: NumberedQuestion[]
  canGather: boolean
  newNote: string
}

/** The notes of the question: those that stand behind the finding, and those that could. */
export function FindingNotes({ notes, questions, canGather, newNote }: FindingNotesProps) {
  const behind = notes.filter((note) => note.behind)
  return (
    <Section title="What it stands on" aside={count(behind.length, 'note')}>
      {canGather ? (
        <GatherNotes notes={notes} questions={questions} newNote={newNote} />
      ) : (
        <MarginRows>
          {behind.map((note) => (
            <MarginRow
              key={note.id}
              label={
                <Text size="sm" dim>
                  {note.contrary ? 'Points the other way' : kindNames[note.kind]}
                </Text>
              }
            >
              <NoteWords note={note} />
            </MarginRow>
          ))}
        </MarginRows>
      )}
    </Section>
  )
}

function GatherNotes({ notes, questions, newNote }: Omit<FindingNotesProps, 'canGather'>) {
  const { errorFor } = useProblems()
  const sending = useSending()
  if (notes.length === 0) {
    return (
      <Text dim>
        No note on this question yet. <Link to={newNote}>Take a note</Link>
      </Text>
    )
  }
  return (
    <Form method="post" key={asGathered(notes)}>
      <input type="hidden" name="intent" value="gather" />
      <Fieldset
        name="notes"
        legend="Gather the notes that it stands on"
        error={errorFor('notes')}
        hint="The team’s notes on this question, and those without a question yet. They stand in no order."
      >
        <MarginRows>
          {notes.map((note) => (
            <GatherRow key={note.id} note={note} questions={questions} />
          ))}
        </MarginRows>
      </Fieldset>
      <Buttons>
        <Button disabled={sending}>Keep these notes behind it</Button>
      </Buttons>
    </Form>
  )
}

// The boxes begin anew from what was kept, also where the page stays as it is.
const asGathered = (notes: GatheredNote[]) =>
  notes.map((note) => `${note.id}${note.behind}${note.contrary}`).join()

function GatherRow({ note, questions }: { note: GatheredNote; questions: NumberedQuestion[] }) {
  const numbers = questions.filter(({ id }) => note.questionIds.includes(id)).map(({ number }) => number)
  const margin = [
    kindNames[note.kind],
    numbers.length > 0 ? `question ${numbers.join(', ')}` : 'no question yet',
  ].join(', ')
  return (
    <MarginRow
      label={
        <Text size="sm" dim>
          {margin}
        </Text>
      }
    >
      <input type="hidden" name="listed" value={note.id} />
      <Choice
        name="notes"
        id={`note-${note.id}`}
        value={note.id}
        defaultChecked={note.behind}
        label={
          <Text as="span" serif>
            {note.body}
          </Text>
        }
        hint={note.waiting ? `${waitingWords} ${sourceWords(note)}` : sourceWords(note)}
      />
      {note.waiting && <input type="hidden" name="opening" value={note.id} />}
      <Choice
        name="contrary"
        id={`contrary-${note.id}`}
        value={note.id}
        defaultChecked={note.contrary}
        label={
          <>
            It points the other way<VisuallyHidden>: {note.body.slice(0, 60)}</VisuallyHidden>
          </>
        }
      />
    </MarginRow>
  )
}

const waitingWords =
  'Colleagues do not have this note yet. Keeping it behind this finding gives it to them at once, and whoever watches may guess that it is yours.'

const NoteWords = ({ note }: { note: GatheredNote }) => (
  <>
    <Text serif measure>
      {note.body}
    </Text>
    <Text size="sm" dim measure>
      {sourceWords(note)}
    </Text>
  </>
)
