import { useSearchParams } from 'react-router'
import { Banner } from '../../../web/ui/banner.tsx'
import { Keeping } from './device-keeping.tsx'
import { BringIn, Leaving, NotesHere, PlanHere } from './device-parts.tsx'
import { FieldPage } from './field-page.tsx'

export const meta = () => [{ title: 'This device – Candour' }]

/** What is on this device, whether it stays, and how to leave. */
export default function DevicePage() {
  const [asked] = useSearchParams()
  return (
    <FieldPage title="This device" back={{ to: '/field', label: 'Back to today' }}>
      {asked.has('new') && (
        <Banner role="status">
          <b>This device is set up.</b> See below whether your notes stay on it, then open your day.
        </Banner>
      )}
      <Keeping />
      <PlanHere />
      <NotesHere />
      <BringIn />
      <Leaving />
    </FieldPage>
  )
}
