import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useRevalidator } from 'react-router'
import type { FindingsNews } from '../live/announce-findings.ts'
import { type Live, useLive } from '../live/use-live.ts'
import { type BoardState, stillUnknown, together, withPart } from './board-state.ts'
import type { FindingsPart } from './findings-part.server.ts'

const LONGEST_LOAD_MS = 5000
const MOST_ROUNDS = 30
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
  const revalidator = useRevalidator()
  const again = useRef(() => {})
  const recent = useRef<{ at: number; news: FindingsNews }[]>([])
  again.current = () => void revalidator.revalidate()
  const { reviewId, drawer } = loaded
  const asking = useMemo(() => {
    const waiting: FindingsNews[] = []
    let busy = false
    const run = async () => {
      if (busy) return
      busy = true
      while (waiting.length > 0) {
        const { rounds, ...asked } = together(waiting.splice(0))
        if (rounds) again.current()
        const done = await askFor({ reviewId, drawer: asked.notes ? drawer : null, ...asked }, now, set)
        if (!done) again.current()
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
  }, [reviewId, drawer, set])
  useEffect(() => {
    set({ findings, notes, counts })
    // What was loaded may have been read before something that was told of since.
    const since = recent.current.filter(({ at }) => at > Date.now() - LONGEST_LOAD_MS)
    if (since.length > 0) asking({ ...together(since.map(({ news }) => news)), rounds: false })
  }, [findings, notes, counts, set, asking])
  const live = useLive({
    reviewId,
    onChanged: asking,
    onAgain: () => again.current(),
    onOver: () => again.current(),
  })
  return { state, live, ask: asking }
}

type Asked = { reviewId: string; drawer: string | null; findings: string[]; notes: boolean }

/** Asks, and again for what turned out to be new, until there is no more of it. */
async function askFor(asked: Asked, now: { current: BoardState }, set: (state: BoardState) => void) {
  const part = await fetchPart(asked)
  if (!part) return false
  let [next, newest] = [withPart(now.current, part), part]
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const unknown = stillUnknown(next, newest)
    if (unknown.findings.length + unknown.words.length === 0) break
    const rest = await fetchPart({ ...asked, ...unknown })
    if (!rest) return false
    next = withPart(next, rest)
    newest = rest
  }
  set(next)
  return true
}

async function fetchPart({ reviewId, drawer, findings, notes, words = [] }: Asked & { words?: string[] }) {
  const asked = new URLSearchParams()
  for (const id of findings) asked.append('finding', id)
  // a long list is asked for in steps: an address has an end
  for (const id of words.slice(0, 100)) asked.append('words', id)
  if (notes) asked.set('counts', 'yes')
  if (drawer) asked.set('drawer', drawer)
  const answer = await fetch(`/reviews/${reviewId}/findings/part?${asked}`).catch(() => null)
  return answer?.ok && answer.headers.get('content-type')?.includes('json')
    ? ((await answer.json()) as FindingsPart)
    : null
}
