import { useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { AppFoot } from '../../../web/ui/app-frame.tsx'
import { Banner } from '../../../web/ui/banner.tsx'
import { Button, Buttons } from '../../../web/ui/button.tsx'
import { Dialog } from '../../../web/ui/dialog.tsx'
import type { WaitingNote } from '../device/field-device.ts'
import type { NoteOnTheWire } from '../wire.ts'
import type { Fault } from './code-fields.tsx'
import { KeptPhotos } from './draft-photos.tsx'
import { ExportButton } from './export-button.tsx'
import { useReview } from './field.ts'
import { FieldPage } from './field-page.tsx'
import { NoteForm } from './note-form.tsx'
import { backToNotes } from './waiting-note-page.tsx'

/** A note that waits, or was not taken: changed, it is sent again. */
export function ChangeWaiting({ waiting }: { waiting: WaitingNote }) {
  const { device } = useReview()
  const go = useNavigate()
  const form = useRef<HTMLFormElement>(null)
  const { note, standing } = waiting
  const [faults, setFaults] = useState<Fault[]>(
    standing.is === 'refused' && standing.field ? [{ field: standing.field, message: standing.message }] : [],
  )
  const keep = async (changed: NoteOnTheWire) => {
    if (changed.body.trim() === '')
      return setFaults([{ field: 'body', message: 'Write what you heard, saw or read.' }])
    const done = await device.changeWaiting(changed)
    if (!done.done) return setFaults([{ field: 'body', message: done.message }])
    void go('/field/notes')
  }
  return (
    <FieldPage title="Your note" second="On this device" back={backToNotes} tabs={false}>
      {standing.is === 'refused' && <Refused message={standing.message} note={note} />}
      <NoteForm
        before={note}
        {...{ form, faults }}
        onType={() => {}}
        onKeep={keep}
        photos={<KeptPhotos photoIds={waiting.photoIds} />}
      >
        <Remove note={note} />
        <AppFoot>
          <Button kind="primary" big full>
            {standing.is === 'refused' ? 'Keep the change and send it again' : 'Keep the change'}
          </Button>
        </AppFoot>
      </NoteForm>
    </FieldPage>
  )
}

function Refused({ message, note }: { message: string; note: NoteOnTheWire }) {
  const [said, setSaid] = useState('')
  const copy = () =>
    void navigator.clipboard.writeText(note.body).then(
      () => setSaid('The words are copied.'),
      () => setSaid('This browser does not let the words be copied. Select them and copy them by hand.'),
    )
  return (
    <Banner kind="attention">
      <p>
        <b>Candour did not take this note.</b> {message} It stays on this device until you change or remove
        it.
      </p>
      <Buttons>
        <Button type="button" onClick={copy}>
          Copy the words
        </Button>
        <ExportButton />
      </Buttons>
      <p role="status">{said}</p>
    </Banner>
  )
}

function Remove({ note }: { note: NoteOnTheWire }) {
  const { device } = useReview()
  const go = useNavigate()
  const [open, setOpen] = useState(false)
  const remove = async () => {
    await device.removeWaiting(note.id)
    void go('/field/notes')
  }
  return (
    <>
      <Buttons>
        <Button type="button" kind="danger" onClick={() => setOpen(true)}>
          Remove this note
        </Button>
      </Buttons>
      <Dialog
        title="Remove this note?"
        role="alertdialog"
        open={open}
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button type="button" kind="danger" onClick={remove}>
              Remove it
            </Button>
            <Button type="button" kind="quiet" onClick={() => setOpen(false)}>
              Leave it here
            </Button>
          </>
        }
      >
        <p>It was not sent, so nobody else has it. It cannot be brought back.</p>
      </Dialog>
    </>
  )
}
