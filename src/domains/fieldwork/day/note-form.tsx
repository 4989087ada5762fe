import { IconDeviceMobile } from '@tabler/icons-react'
import { type FormEvent, useRef, useState } from 'react'
import { clockTime } from '../../../web/dates.ts'
import { Button } from '../../../web/ui/button.tsx'
import { Icon } from '../../../web/ui/icon.tsx'
import { FormFoot } from '../../../web/ui/promise.tsx'
import type { Draft } from '../device/field-device.ts'
import type { kindNames, methodNames } from '../note.ts'
import type { NoteOnTheWire, PackSession } from '../wire.ts'
import { useField } from './field-context.ts'
import { AtRisk } from './field-page.tsx'
import { NoteFields } from './note-fields.tsx'
import { Photos } from './photos.tsx'
import { Problem } from './problem.tsx'

type NoteFormProps = { draft: Draft; session: PackSession | null; kept: () => void }

/** Typing never waits: the fields are the browser's own, and what is in them follows to the device a moment later. */
export function NoteForm({ draft, session, kept }: NoteFormProps) {
  const { device, state } = useField()
  const [problem, setProblem] = useState('')
  const [keeping, setKeeping] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const newest = (): NoteOnTheWire => {
    const about = device.state().draft?.note ?? draft.note
    return form.current ? { ...about, ...read(form.current) } : about
  }
  const save = async () => {
    const outcome = await device.saveDraft(newest())
    setProblem(outcome.done ? '' : outcome.message)
  }
  const keep = async (event: FormEvent) => {
    event.preventDefault()
    setKeeping(true)
    await device.saveDraft(newest())
    const outcome = await device.keep().finally(() => setKeeping(false))
    if (outcome.done) kept()
    else setProblem(outcome.message)
  }
  const savedAt = state.draft?.note.id === draft.note.id ? state.draft.savedAt : null
  return (
    <form
      ref={form}
      className="c-field-note"
      onSubmit={(event) => void keep(event)}
      onInput={() => void save()}
    >
      <Problem>{problem}</Problem>
      <NoteFields note={draft.note} savedLine={<SavedLine at={savedAt} />} />
      <Photos noteId={draft.note.id} />
      <AtRisk session={session?.id} />
      <FormFoot>
        <Button kind="primary" big full disabled={keeping}>
          {keeping ? 'Keeping …' : 'Keep this note'}
        </Button>
      </FormFoot>
    </form>
  )
}

const SavedLine = ({ at }: { at: Date | null }) => (
  <p className="c-field-saved">
    <Icon of={IconDeviceMobile} />
    {at ? `Kept on this device as you type, ${clockTime(at)}` : 'Kept on this device as you type'}
  </p>
)

/** What the fields say; `kind` and `method` are of the names that they were drawn from. */
export function read(form: HTMLFormElement) {
  const values = new FormData(form)
  const text = (name: string) => String(values.get(name) ?? '')
  return {
    body: text('body'),
    kind: text('kind') as keyof typeof kindNames,
    method: text('method') as keyof typeof methodNames,
    attributable: values.has('attributable'),
    saidBy: text('saidBy'),
    speaker: text('speaker') as NoteOnTheWire['speaker'],
    questionIds: values.getAll('questionIds').map(String),
  }
}
