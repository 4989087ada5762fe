import { useState } from 'react'
import { dayAndMonth } from '../../../web/dates.ts'
import { Button } from '../../../web/ui/button.tsx'
import { PickGroup } from '../../../web/ui/choice.tsx'
import { Dialog } from '../../../web/ui/dialog.tsx'
import type { NoteOnTheWire, PackSession } from '../wire.ts'
import { takesNotes, titleOf } from './day-plan.ts'
import { useField } from './field-context.ts'

type SwitchProps = { note: NoteOnTheWire; put: (note: NoteOnTheWire) => void }

/** From another session, or from none: a document read, a word in a corridor. */
export function SwitchSession({ note, put }: SwitchProps) {
  const { review } = useField()
  const [open, setOpen] = useState(false)
  const choose = (value: string) => {
    put({ ...note, sessionId: value === 'none' ? null : value })
    setOpen(false)
  }
  const own = review.sessions.filter((session) => session.mine && takesNotes(session))
  return (
    <>
      <Button type="button" kind="quiet" onClick={() => setOpen(true)}>
        Switch
      </Button>
      <Dialog title="Where does this note come from?" open={open} onClose={() => setOpen(false)}>
        <div onChange={(event) => choose((event.target as HTMLInputElement).value)}>
          <PickGroup
            name="session"
            legend="Your sessions"
            type="radio"
            options={[{ value: 'none', label: 'No session: something I read or saw' }, ...own.map(optionOf)]}
            defaultValue={note.sessionId ?? 'none'}
          />
        </div>
      </Dialog>
    </>
  )
}

const optionOf = (session: PackSession) => ({
  value: session.id,
  label: `${dayAndMonth(session.date)}, ${session.starts}, ${titleOf(session)}`,
})
