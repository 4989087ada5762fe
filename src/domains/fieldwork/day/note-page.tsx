import { useEffect, useState } from 'react'
import { useSearchParams } from 'react-router'
import { Banner } from '../../../web/ui/banner.tsx'
import { takesNotes } from '../../schedule/schedule.ts'
import type { Draft } from '../device/field-device.ts'
import { nowOrNext } from './day-words.ts'
import { DraftForm } from './draft-form.tsx'
import { useReview } from './field.ts'
import { FieldPage } from './field-page.tsx'
import { aboutSession, isBegun } from './written-note.ts'

export const meta = () => [{ title: 'New note – Candour' }]

/** A note of where one is now, unless the address names another session. */
export default function NotePage() {
  const { review } = useReview()
  if (!review.notNow) return <Taking key={review.id} />
  return (
    <FieldPage title="New note" back={{ to: '/field', label: 'Back to today' }}>
      <Banner>{review.notNow}</Banner>
    </FieldPage>
  )
}

function Taking() {
  const { device, state } = useReview()
  const asked = useAsked()
  const [begun, setBegun] = useState<{ draft: Draft; left: boolean; turn: number } | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a session in the address is the reason to begin.
  useEffect(() => {
    let gone = false
    void device.beginDraft(asked).then((found) => {
      if (!gone) setBegun({ ...takenUp(found, asked), turn: 0 })
    })
    return () => {
      gone = true
    }
  }, [device, asked.sessionId])
  if (!begun)
    return (
      <FieldPage title="New note" back={back} tabs={false}>
        {null}
      </FieldPage>
    )
  const photoIds = state.draft?.note.id === begun.draft.note.id ? state.draft.photoIds : begun.draft.photoIds
  return (
    <DraftForm
      key={`${begun.draft.note.id} ${begun.turn}`}
      draft={{ ...begun.draft, photoIds }}
      left={begun.left}
      onAnother={(note) => setBegun({ draft: { ...begun.draft, note }, left: false, turn: begun.turn + 1 })}
    />
  )
}

const back = { to: '/field', label: 'Back to today' }

/** What was begun is not begun again; an empty draft becomes one of what was asked for. */
function takenUp(found: Draft, asked: ReturnType<typeof aboutSession>) {
  const left = isBegun(found.note, found.photoIds)
  return { left, draft: left ? found : { ...found, note: { ...found.note, ...asked } } }
}

function useAsked() {
  const { review, clock } = useReview()
  const [search] = useSearchParams()
  const id = search.get('session')
  const here = nowOrNext(review.sessions, clock)
  const now = here?.is === 'now' && takesNotes(here.session) ? here.session : null
  // what is on now is asked once: the hour that strikes while one writes changes nothing
  const [first] = useState(now)
  return aboutSession(review, id === null ? first : (review.sessions.find((one) => one.id === id) ?? null))
}
