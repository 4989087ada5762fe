import { IconDeviceMobile, IconShield } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { clockTime } from '../../../web/dates.ts'
import { AppFoot } from '../../../web/ui/app-frame.tsx'
import { Banner } from '../../../web/ui/banner.tsx'
import { Button } from '../../../web/ui/button.tsx'
import { SavedLine, WayOut } from '../../../web/ui/way-out.tsx'
import type { Draft } from '../device/field-device.ts'
import type { NoteOnTheWire, PackSession } from '../wire.ts'
import type { Fault } from './code-fields.tsx'
import { sessionTitle } from './day-words.ts'
import { DraftPhotos } from './draft-photos.tsx'
import { useReview } from './field.ts'
import { FieldPage, OwnHeading } from './field-page.tsx'
import { heldNotes, nextNoteWords, notesOfSession } from './held-notes.ts'
import { NoteForm } from './note-form.tsx'
import { SwitchAbout } from './switch-about.tsx'
import { noteIn } from './written-note.ts'

type DraftFormProps = {
  draft: Draft
  /** it was begun before and left */
  left: boolean
  onAnother: (note: NoteOnTheWire) => void
}

/** A note that is being written. It is on the device from its first letter; Keep makes it one to be sent. */
export function DraftForm({ draft, left, onAnother }: DraftFormProps) {
  const { device, review, state } = useReview()
  const go = useNavigate()
  const from = (useLocation().state as { from?: string } | null)?.from ?? '/field'
  const form = useRef<HTMLFormElement>(null)
  const [savedAt, setSavedAt] = useState(draft.savedAt)
  const [faults, setFaults] = useState<Fault[]>([])
  const session = review.sessions.find(({ id }) => id === draft.note.sessionId) ?? null

  const save = async (note: NoteOnTheWire) => {
    const done = await device.saveDraft(note)
    if (done.done) setSavedAt(new Date())
    else setFaults([{ field: 'body', message: done.message }])
    return done.done
  }
  const keep = async (note: NoteOnTheWire) => {
    if (note.body.trim() === '')
      return setFaults([{ field: 'body', message: 'Write what you heard, saw or read.' }])
    if (!(await save(note))) return
    const done = await device.keep()
    if (!done.done) return setFaults([{ field: 'body', message: done.message }])
    void go(from, { state: { kept: true } })
  }
  const about = async (change: Partial<NoteOnTheWire>) => {
    const note = { ...(form.current ? noteIn(form.current, draft.note) : draft.note), ...change }
    await save(note)
    onAnother(note)
  }

  const before = session ? notesOfSession(heldNotes(state, review.id), session.id) : 0
  return (
    <FieldPage
      title={titleOf(session, draft.note)}
      second={session ? whoAndWhen(session) : review.trustName}
      back={{ to: from, label: 'Back' }}
      right={<SwitchAbout note={draft.note} onSwitch={about} />}
      ownHeading
      tabs={false}
    >
      <OwnHeading lede={session && `${whoAndWhen(session)}.${nextNoteWords(before)}`}>
        {titleOf(session, draft.note)}
      </OwnHeading>
      {left && <LeftBefore draft={draft} />}
      <NoteForm
        before={draft.note}
        {...{ form, faults }}
        onType={save}
        onKeep={keep}
        saved={
          <SavedLine icon={IconDeviceMobile}>
            {savedAt
              ? `Kept on this device as you type, ${clockTime(savedAt)}`
              : 'Kept on this device as you type'}
          </SavedLine>
        }
        photos={<DraftPhotos draft={draft} />}
      >
        <WayOut to={`/field/safeguarding${session ? `?session=${session.id}` : ''}`} icon={IconShield}>
          A child may be at risk? Do not write it here
        </WayOut>
        <AppFoot>
          <Button kind="primary" big full>
            Keep this note
          </Button>
        </AppFoot>
      </NoteForm>
    </FieldPage>
  )
}

const titleOf = (session: PackSession | null, note: NoteOnTheWire) =>
  session ? sessionTitle(session) : note.method === 'document' ? 'What you read' : 'New note'

const whoAndWhen = ({ meeting, starts, ends }: PackSession) =>
  [meeting, `${starts} to ${ends}`].filter(Boolean).join(', ')

/** A note that was not kept when the page closed is found again, whatever one came for. */
function LeftBefore({ draft }: { draft: Draft }) {
  const { device } = useReview()
  const go = useNavigate()
  const discard = async () => {
    await device.discardDraft()
    void go('/field')
  }
  return (
    <Banner role="status">
      <p>
        You began this note{draft.savedAt && ` at ${clockTime(draft.savedAt)}`} and did not keep it. Carry on
        with it here.
      </p>
      <Button type="button" kind="quiet" onClick={discard}>
        Discard it
      </Button>
    </Banner>
  )
}
