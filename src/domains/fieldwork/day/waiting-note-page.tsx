import { type FormEvent, useRef, useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { Button, Buttons } from '../../../web/ui/button.tsx'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { Text } from '../../../web/ui/text.tsx'
import type { WaitingNote } from '../device/field-device.ts'
import type { KeptBefore, NoteOnTheWire } from '../wire.ts'
import { differences } from './differences.ts'
import { useField } from './field-context.ts'
import { FieldPage } from './field-page.tsx'
import { NoteFields } from './note-fields.tsx'
import { read } from './note-form.tsx'
import { Problem } from './problem.tsx'

/** A note that is still on the device: to change, to take away, or to decide about. */
export default function WaitingNotePage() {
  const { state } = useField()
  const [asked] = useSearchParams()
  const one = state.waiting.find(({ note }) => note.id === asked.get('note'))
  return (
    <FieldPage title="A note on this device" back="/field/notes">
      {!one && <Text>This note has been sent. It is among your notes.</Text>}
      {one?.standing.is === 'conflict' && <Conflict note={one.note} kept={one.standing.kept} />}
      {one && one.standing.is !== 'conflict' && <Change key={one.note.id} one={one} />}
    </FieldPage>
  )
}

function Conflict({ note, kept }: { note: NoteOnTheWire; kept: KeptBefore }) {
  const { device, review } = useField()
  const go = useNavigate()
  const settle = async (choice: 'sent' | 'both') => {
    await device.settleConflict(note.id, choice)
    go('/field/notes')
  }
  return (
    <>
      <Text>
        This note was sent before, with other words. Nothing is lost: both are below, and you decide. They
        differ in {differences(note, kept).join(', ')}.
      </Text>
      <Version title="Sent, and kept by Candour" body={kept.body} about={aboutOf(kept, review.questions)} />
      <Version title="On this device" body={note.body} about={aboutOf(note, review.questions)} />
      <Buttons>
        <Button kind="primary" onClick={() => void settle('both')}>
          Keep both
        </Button>
        <Button onClick={() => void settle('sent')}>Keep what was sent</Button>
      </Buttons>
      <Text dim size="sm">
        Keeping both makes this one a note of its own. Keeping what was sent removes this one from the device.
      </Text>
    </>
  )
}

const aboutOf = (note: KeptBefore, questions: { id: string; number: number }[]) => {
  const numbers = questions.filter(({ id }) => note.questionIds.includes(id)).map(({ number }) => number)
  return `${note.attributable ? 'Attributable' : 'Not attributable'}${numbers.length > 0 ? `, key question ${numbers.join(', ')}` : ''}`
}

const Version = ({ title, body, about }: { title: string; body: string; about: string }) => (
  <section className="c-field-version">
    <h2>{title}</h2>
    <p className="c-serif">{body}</p>
    <p className="c-dim c-text-sm">{about}</p>
  </section>
)

function Change({ one }: { one: WaitingNote }) {
  const { device } = useField()
  const go = useNavigate()
  const form = useRef<HTMLFormElement>(null)
  const [problem, setProblem] = useState('')
  const [removing, setRemoving] = useState(false)
  const change = async (event: FormEvent) => {
    event.preventDefault()
    if (!form.current) return
    const outcome = await device.changeWaiting({ ...one.note, ...read(form.current) })
    if (outcome.done) go('/field/notes')
    else setProblem(outcome.message)
  }
  const remove = async () => {
    await device.removeWaiting(one.note.id)
    go('/field/notes')
  }
  return (
    <form ref={form} className="c-field-note" onSubmit={(event) => void change(event)}>
      {one.standing.is === 'refused' && <Refused message={one.standing.message} body={one.note.body} />}
      <Problem>{problem}</Problem>
      <NoteFields note={one.note} />
      <Buttons>
        <Button kind="primary">Keep the change</Button>
        <Button type="button" kind="danger" onClick={() => setRemoving(true)}>
          Remove this note
        </Button>
      </Buttons>
      <Dialog
        title="Remove this note?"
        open={removing}
        onClose={() => setRemoving(false)}
        role="alertdialog"
        actions={
          <>
            <Button type="button" kind="danger" onClick={() => void remove()}>
              Remove this note
            </Button>
            <Button type="button" onClick={() => setRemoving(false)}>
              Keep it
            </Button>
          </>
        }
      >
        It has not been sent, so there is no other copy of it.
      </Dialog>
    </form>
  )
}

const Refused = ({ message, body }: { message: string; body: string }) => (
  <Problem>
    It could not be taken: {message} Change it and keep it again, or{' '}
    <Button type="button" kind="quiet" onClick={() => void navigator.clipboard.writeText(body)}>
      copy its words
    </Button>
    .
  </Problem>
)
