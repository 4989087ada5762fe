import { useSearchParams } from 'react-router'
import { LinkButton } from '../../../web/ui/button.tsx'
import { EmptyState } from '../../../web/ui/empty-state.tsx'
import { ChangeWaiting } from './change-waiting.tsx'
import { Conflict } from './conflict.tsx'
import { useReview } from './field.ts'
import { FieldPage } from './field-page.tsx'
import { heldNotes } from './held-notes.ts'

export const meta = () => [{ title: 'Your note – Candour' }]
export const backToNotes = { to: '/field/notes', label: 'Back to my notes' }

/** A note that is still on this device: to change, to remove, or to decide about. */
export default function WaitingNotePage() {
  const { state, review } = useReview()
  const noteId = useSearchParams()[0].get('note')
  const waiting = state.waiting.find(({ note }) => note.id === noteId)
  if (!waiting) return <NotHere sent={heldNotes(state, review.id).some(({ note }) => note.id === noteId)} />
  const { standing } = waiting
  if (standing.is === 'conflict') return <Conflict note={waiting.note} kept={standing.kept} />
  return <ChangeWaiting key={waiting.note.id} waiting={waiting} />
}

function NotHere({ sent }: { sent: boolean }) {
  const { state, review } = useReview()
  const noteId = useSearchParams()[0].get('note')
  return (
    <FieldPage title="Your note" back={backToNotes}>
      <EmptyState
        title={sent ? 'This note is sent' : 'There is no such note on this device'}
        actions={
          sent && state.network.on ? (
            <LinkButton to={`/reviews/${review.id}/notes/${noteId}`}>Read it</LinkButton>
          ) : (
            <LinkButton to="/field/notes">My notes</LinkButton>
          )
        }
      >
        <p>
          {sent
            ? 'Candour keeps it now. Where there is a network you can read and change it there.'
            : 'It may have been removed, or be of another person.'}
        </p>
      </EmptyState>
    </FieldPage>
  )
}
