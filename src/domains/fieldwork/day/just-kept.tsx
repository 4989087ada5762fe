import { IconCheck } from '@tabler/icons-react'
import { clockTime } from '../../../web/dates.ts'
import { Banner } from '../../../web/ui/banner.tsx'
import { useField } from './field.ts'

/** Said once after a note was kept, wherever one came back to. */
export function JustKept() {
  const { state, review } = useField()
  const last = state.waiting.find(({ note }) => note.reviewId === review?.id)
  return (
    <Banner icon={IconCheck} role="status">
      <b>The note is kept.</b>{' '}
      {last ? `On this device since ${clockTime(last.keptAt)}; it is sent by itself.` : 'It is sent.'}
    </Banner>
  )
}
