import { IconAlertTriangle, IconCheck, IconDeviceMobile } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation } from 'react-router'
import { clockTime } from '../../../web/dates.ts'
import { Button } from '../../../web/ui/button.tsx'
import { EmptyState } from '../../../web/ui/empty-state.tsx'
import { NoteGroup, NoteRow } from '../../../web/ui/note-rows.tsx'
import { useReview } from './field.ts'
import { FieldPage } from './field-page.tsx'
import { detailOf, type HeldNote, heldNotes } from './held-notes.ts'
import { JustKept } from './just-kept.tsx'

export const meta = () => [{ title: 'My notes – Candour' }]

/** Where each note is, in words. What needs its author leads. */
export default function MyNotesPage() {
  const { state, review, device } = useReview()
  const kept = Boolean((useLocation().state as { kept?: true } | null)?.kept)
  const notes = heldNotes(state, review.id)
  const of = (...is: HeldNote['is'][]) => notes.filter((one) => is.includes(one.is))
  const [asking, waiting, sent] = [of('conflict', 'refused'), of('waiting'), of('sent')]
  return (
    <FieldPage title="My notes">
      {kept && <JustKept />}
      {notes.length === 0 && (
        <EmptyState title="No notes yet">
          <p>
            What you write down will be here, with where it is: on this device, or sent. Nobody else sees this
            list.
          </p>
        </EmptyState>
      )}
      {asking.length > 0 && (
        <NoteGroup
          title="These need you"
          count={asking.length}
          hint="Nothing of them is lost. Each says what to do."
        >
          {asking.map((one) => (
            <Held key={one.note.id} one={one} />
          ))}
        </NoteGroup>
      )}
      {waiting.length > 0 && (
        <NoteGroup title="On this device" count={waiting.length} hint={waitingHint(state.network.on)}>
          {waiting.map((one) => (
            <Held key={one.note.id} one={one} />
          ))}
        </NoteGroup>
      )}
      {waiting.length > 0 && state.network.on && (
        <p>
          <Button type="button" onClick={() => void device.sendNow()}>
            Send now
          </Button>
        </p>
      )}
      {sent.length > 0 && <Sent notes={sent} />}
    </FieldPage>
  )
}

const waitingHint = (on: boolean) =>
  on
    ? 'They are sent by themselves. Keep the app installed until then.'
    : 'They are sent by themselves when the network returns. Keep the app installed until then.'

const atFirst = 3

function Sent({ notes }: { notes: HeldNote[] }) {
  const [all, setAll] = useState(false)
  const more = notes.length - atFirst
  return (
    <NoteGroup title="Sent" count={notes.length}>
      {(all ? notes : notes.slice(0, atFirst)).map((one) => (
        <Held key={one.note.id} one={one} />
      ))}
      {!all && more > 0 && (
        <li>
          <Button type="button" kind="quiet" onClick={() => setAll(true)}>
            Show {more} more
          </Button>
        </li>
      )}
    </NoteGroup>
  )
}

const toDo = {
  conflict: 'Two copies differ: choose',
  refused: 'Not taken: see why',
  waiting: 'On this device',
}

function Held({ one }: { one: HeldNote }) {
  const { clock, state } = useReview()
  const { note } = one
  const shared = { words: note.body, detail: detailOf(one, clock.date) }
  if (one.is !== 'sent')
    return (
      <NoteRow
        {...shared}
        to={`/field/waiting?note=${note.id}`}
        icon={one.is === 'waiting' ? IconDeviceMobile : IconAlertTriangle}
        standing={toDo[one.is]}
      />
    )
  // its own page is on the server, so that there is nothing to lead to without a network
  const to = state.network.on ? `/reviews/${note.reviewId}/notes/${note.id}` : undefined
  const standing = one.sentAt ? `Sent ${clockTime(one.sentAt)}` : 'Sent'
  return <NoteRow {...shared} to={to} icon={IconCheck} standing={standing} />
}
