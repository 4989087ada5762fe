import { Link } from 'react-router'
import { MarginRow, MarginRows } from '../../web/ui/margin-row.tsx'
import { Text, VisuallyHidden } from '../../web/ui/text.tsx'
import type { NumberedQuestion } from './key-questions.server.ts'
import { kindNames } from './note.ts'
import { sourceWords } from './note-words.ts'
import type { Note } from './notes.server.ts'

type NoteListProps = {
  notes: Note[]
  questions: NumberedQuestion[]
  pageOf: (note: Note) => string
  canChange: boolean
}

/** What a note points to stands in the margin; its words beside it, then where they come from. */
export function NoteList({ notes, questions, pageOf, canChange }: NoteListProps) {
  return (
    <MarginRows>
      {notes.map((note) => (
        <MarginRow key={note.id} label={<NoteMargin note={note} questions={questions} />}>
          <Text serif measure>
            {note.body}
          </Text>
          <Text size="sm" dim measure>
            {sourceWords(note)}{' '}
            {note.mine && (
              <Link to={pageOf(note)}>
                {canChange ? 'Change' : 'Read'}
                <VisuallyHidden> your note: {note.body.slice(0, 40)}</VisuallyHidden>
              </Link>
            )}
          </Text>
        </MarginRow>
      ))}
    </MarginRows>
  )
}

function NoteMargin({ note, questions }: { note: Note; questions: NumberedQuestion[] }) {
  const numbers = questions
    .filter((question) => note.questionIds.includes(question.id))
    .map((question) => question.number)
  return (
    <Text size="sm" dim>
      <b>{kindNames[note.kind]}</b>
      <br />
      {numbers.length === 0 ? 'No question yet' : `Question ${numbers.join(', ')}`}
    </Text>
  )
}
