import { useEffect, useRef, useState } from 'react'
import { leaveAtOnce } from '../../../web/leave-at-once.ts'
import type { FindingsNews } from './announce-findings.ts'
import type { Here } from './presence.server.ts'

type Hearing = {
  reviewId: string
  onChanged: (news: FindingsNews) => void
  /** something may have been missed: ask for everything again */
  onAgain: () => void
}
export type Live = { here: Here[]; stream: string | null }

const LONGEST_WAIT_MS = 15_000
const ASK_EVERY_MS = 15_000

/** Follows a board. Where nothing can be heard, everything is asked again every 15 seconds until it can. */
export function useLive(hearing: Hearing): Live {
  const [live, setLive] = useState<Live>({ here: [], stream: null })
  const now = useRef(hearing)
  now.current = hearing
  const { reviewId } = hearing
  useEffect(() => {
    let source: EventSource | null = null
    let timer: ReturnType<typeof setTimeout> | undefined
    let waits = 1000
    let heard = false
    const asking = setInterval(() => !heard && now.current.onAgain(), ASK_EVERY_MS)
    const close = () => {
      heard = false
      source?.close()
      source = null
      setLive({ here: [], stream: null })
    }
    const open = () => {
      source = new EventSource(`/reviews/${reviewId}/findings/live`)
      const on = (name: string, act: (data: never) => void) =>
        source?.addEventListener(name, (event) =>
          act(JSON.parse((event as MessageEvent<string>).data) as never),
        )
      on('hello', ({ id }: { id: string }) => {
        heard = true
        waits = 1000
        setLive((before) => ({ ...before, stream: id }))
        // what changed since the page was made, or while nothing was heard, was told to nobody here
        now.current.onAgain()
      })
      on('here', ({ people }: { people: Here[] }) => setLive((before) => ({ ...before, here: people })))
      on('changed', (news: FindingsNews) => now.current.onChanged(news))
      on('again', () => now.current.onAgain())
      on('enough', close)
      on('over', () => {
        // no longer this reader's: the document is asked for anew, so that nothing of it stays in the page either
        close()
        leaveAtOnce(() => window.location.reload())
      })
      source.onerror = () => {
        close()
        timer = setTimeout(open, waits)
        waits = Math.min(waits * 2, LONGEST_WAIT_MS)
      }
    }
    open()
    return () => {
      clearTimeout(timer)
      clearInterval(asking)
      source?.close()
    }
  }, [reviewId])
  return live
}
