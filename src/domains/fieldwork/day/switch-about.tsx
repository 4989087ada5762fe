import { useState } from 'react'
import { Button } from '../../../web/ui/button.tsx'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { PlainChoices } from '../../../web/ui/plain-choices.tsx'
import { takesNotes } from '../../schedule/schedule.ts'
import type { NoteOnTheWire, PackReview, PackSession } from '../wire.ts'
import { dayName, sessionTitle } from './day-words.ts'
import { useReview } from './field.ts'
import { capital } from './today-side.tsx'
import { aboutAnother, aboutDocument } from './written-note.ts'

type SwitchAboutProps = { note: NoteOnTheWire; onSwitch: (change: Partial<NoteOnTheWire>) => void }

/** Which session or document a note is of; what was written stays. */
export function SwitchAbout({ note, onSwitch }: SwitchAboutProps) {
  const { review } = useReview()
  const [open, setOpen] = useState(false)
  const take = (change: Partial<NoteOnTheWire>) => () => {
    setOpen(false)
    onSwitch(change)
  }
  return (
    <>
      <Button type="button" kind="quiet" onClick={() => setOpen(true)}>
        Switch
      </Button>
      <Dialog title="What is this note of?" open={open} onClose={() => setOpen(false)}>
        <PlainChoices
          groups={[
            { title: 'Your sessions', items: sessionItems(review, note, take, true) },
            { title: 'The others’ sessions', items: sessionItems(review, note, take, false) },
            {
              title: 'A document',
              items: review.documents.map((name) => ({ label: name, onTake: take(aboutDocument(name)) })),
            },
            { title: 'Neither', items: [{ label: 'No session', onTake: take({ sessionId: null }) }] },
          ]}
        />
      </Dialog>
    </>
  )
}

function sessionItems(
  review: PackReview,
  note: NoteOnTheWire,
  take: (change: Partial<NoteOnTheWire>) => () => void,
  mine: boolean,
) {
  return review.sessions
    .filter((session) => session.mine === mine && takesNotes(session))
    .map((session: PackSession) => ({
      label: `${capital(dayName(review, session.date))}, ${session.starts}, ${sessionTitle(session)}`,
      current: session.id === note.sessionId,
      onTake: take(aboutAnother(session)),
    }))
}
