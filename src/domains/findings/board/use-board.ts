import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { FindingsNews } from '../live/announce-findings.ts'
import { useAskAgain } from '../live/use-ask-again.ts'
import { type Live, useLive } from '../live/use-live.ts'
import { type Asked, type BoardState, together, upToDate } from './board-state.ts'
import type { FindingsPart } from './findings-part.server.ts'

const LONGEST_LOAD_MS = 5000
type Loaded = BoardState & { reviewId: string; drawer: string | null }

/** The board as it was loaded, kept as the database has it: each change is asked for when it is told of. */
export function useBoard(loaded: Loaded): {
  state: BoardState
  live: Live
  ask: (news: FindingsNews) => void
} {
  const [state, setState] = useState<BoardState>(loaded)
  const now = useRef(state)
  const { findings, notes, counts } = loaded
  const set = useCallback((next: BoardState) => {
    now.current = next
    setState(next)
  }, [])
  const again = useAskAgain()
  const recent = useRef<{ at: number; news: FindingsNews }[]>([])
  const { reviewId, drawer } = loaded
  const asking = useMemo(() => {
    const waiting: FindingsNews[] = []
    let busy = false
    const run = async () => {
      if (busy) return
      busy = true
      while (waiting.length > 0) {
        const { rounds, ...asked } = together(waiting.splice(0))
        if (rounds) again()
        const next = await upToDate(
          () => now.current,
          { ...asked, drawer: asked.notes ? drawer : null },
          (part) => fetchPart(reviewId, part),
        )
        if (next) set(next)
        else again()
      }
      busy = false
    }
    return (news: FindingsNews) => {
      recent.current = [
        ...recent.current.filter(({ at }) => at > Date.now() - LONGEST_LOAD_MS),
        { at: Date.now(), news },
      ]
      waiting.push(news)
      void run()
    }
  }, [reviewId, drawer, set, again])
  useEffect(() => {
    set({ findings, notes, counts })
    // What was loaded may have been read before something that was told of since.
    const since = recent.current.filter(({ at }) => at > Date.now() - LONGEST_LOAD_MS)
    if (since.length > 0) asking({ ...together(since.map(({ news }) => news)), rounds: false })
  }, [findings, notes, counts, set, asking])
  const live = useLive({
    reviewId,
    onChanged: asking,
    onAgain: again,
  })
  return { state, live, ask: asking }
}

/** Asks this server, as whoever is signed in here. */
async function fetchPart(reviewId: string, { drawer, findings, notes, words }: Asked) {
  const asked = new URLSearchParams()
  for (const id of findings) asked.append('finding', id)
  for (const id of words ?? []) asked.append('words', id)
  if (notes) asked.set('counts', 'yes')
  if (drawer) asked.set('drawer', drawer)
  const answer = await fetch(`/reviews/${reviewId}/findings/part?${asked}`).catch(() => null)
  return answer?.ok && answer.headers.get('content-type')?.includes('json')
    ? ((await answer.json()) as FindingsPart)
    : null
}
