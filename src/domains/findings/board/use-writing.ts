import { useEffect, useRef, useState } from 'react'
import { isLeavingAtOnce } from '../../../web/leave-at-once.ts'

export type Draft = { text: string; basedOn: number }
export type Drafts = Record<string, Draft>

/** Wordings being changed on this page, kept apart from what the server says: nothing that arrives takes them away. */
export function useWriting(reviewId: string, stream: string | null) {
  const [drafts, setDrafts] = useState<Drafts>({})
  const newest = Object.keys(drafts).at(-1) ?? null
  const any = newest !== null
  useEffect(() => {
    if (!stream) return
    void fetch(`/reviews/${reviewId}/findings/here`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ stream, writing: newest }),
    }).catch(() => null)
  }, [reviewId, stream, newest])
  useEffect(() => {
    if (!any) return
    const ask = (event: BeforeUnloadEvent) => {
      if (!isLeavingAtOnce()) event.preventDefault()
    }
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [any])
  const write = (id: string, draft: Draft | null) =>
    setDrafts(({ [id]: _, ...others }) => (draft ? { ...others, [id]: draft } : others))
  return { drafts, write }
}

/** Each is said once: when somebody begins. */
export function useSaidOnce(words: string[]): string {
  const before = useRef<string[]>([])
  const [said, setSaid] = useState('')
  const key = words.join('|')
  useEffect(() => {
    const list = key ? key.split('|') : []
    const fresh = list.filter((one) => !before.current.includes(one))
    before.current = list
    if (fresh.length > 0) setSaid(fresh.join(' '))
  }, [key])
  return said
}
