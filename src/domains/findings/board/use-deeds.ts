import { useMemo, useRef, useState } from 'react'
import type { Problem } from '../../../access/outcome.ts'
import type { FindingsNews } from '../live/announce-findings.ts'

/** One thing done on the board: what is sent, what is said of it, how it is undone. */
export type Deed = {
  intent: 'put' | 'take' | 'move' | 'reword' | 'kind'
  findingId: string
  say: string
  undo?: Deed
  /** once it stands */
  onKept?: () => void
} & Record<string, unknown>

type Said = { words: string; undo?: Deed; retry?: Deed; problem?: boolean }

/** Sends one deed after the other, so that none overtakes another; what could not be sent is said and kept. */
export function useDeeds(reviewId: string, ask: (news: FindingsNews) => void) {
  const [said, setSaid] = useState<Said | null>(null)
  const now = useRef(ask)
  now.current = ask
  const perform = useMemo(() => {
    let last = Promise.resolve()
    return (deed: Deed) => {
      last = last.then(async () => {
        const { say, undo, onKept, ...sent } = deed
        const { problems, lost } = await send(reviewId, sent)
        if (lost)
          return setSaid({
            words: 'This could not be sent. Nothing has changed yet.',
            retry: deed,
            problem: true,
          })
        now.current({
          findings: [deed.findingId],
          order: true,
          notes: deed.intent === 'put' || deed.intent === 'take',
        })
        if (problems.length === 0) {
          onKept?.()
          return setSaid({ words: say, undo })
        }
        setSaid({ words: problems.map(({ message }) => message).join(' '), problem: true })
      })
    }
  }, [reviewId])
  return { said, perform }
}

async function send(reviewId: string, sent: object): Promise<{ problems: Problem[]; lost: boolean }> {
  const answer = await fetch(`/reviews/${reviewId}/findings/deed`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(sent),
  }).catch(() => null)
  if (!answer || answer.status >= 500 || answer.redirected) return { problems: [], lost: true }
  if (answer.ok) return { problems: [], lost: false }
  if (answer.status !== 422)
    return { problems: [{ message: 'This is no longer there for you.' }], lost: false }
  return { problems: ((await answer.json()) as { problems: Problem[] }).problems, lost: false }
}
