import { useState } from 'react'
import { useFetcher } from 'react-router'
import { Button } from '../../web/ui/button.tsx'
import { useHydrated } from '../../web/ui/use-hydrated.ts'

/**
 * One press, and nothing to type: that something was passed on, by whom and when (MISSION F8). Beside a note it leaves
 * what is being written alone; without a script the page of the contacts has the same button.
 */
export function PassedOn({ reviewId }: { reviewId: string }) {
  const fetcher = useFetcher<{ passedOn?: boolean }>()
  const ready = useHydrated()
  const [id] = useState(() => crypto.randomUUID())
  if (!ready) return null
  if (fetcher.data?.passedOn)
    return <p role="status">Written down: that you passed something on, and when. Nothing else.</p>
  const send = () =>
    fetcher.submit(
      { intent: 'passed', id, beside: 'note' },
      { method: 'post', action: `/reviews/${reviewId}/safeguarding` },
    )
  return (
    <p>
      <Button type="button" disabled={fetcher.state !== 'idle'} onClick={() => void send()}>
        I have passed it on
      </Button>
    </p>
  )
}
