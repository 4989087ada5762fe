import { useEffect, useRef, useSyncExternalStore } from 'react'
import { useRevalidator } from 'react-router'
import { onSendings, type Sending, sendings } from './upload-queue.ts'

const none: readonly Sending[] = []
const nothing = () => () => {}

/** False on the server and without JavaScript: then there is the plain form. */
export const useScripted = () =>
  useSyncExternalStore(
    nothing,
    () => true,
    () => false,
  )

/** The files that are on their way to one place; the page is read anew as each becomes a document. */
export function useSendings(here: (one: Sending) => boolean): Sending[] {
  const mine = useSyncExternalStore(onSendings, sendings, () => none).filter(here)
  const { revalidate } = useRevalidator()
  const kept = mine.filter(({ state }) => state === 'kept').length
  const seen = useRef(kept)
  useEffect(() => {
    if (kept > seen.current) void revalidate()
    seen.current = kept
  }, [kept, revalidate])
  useWarning(mine.some(({ state }) => state === 'sending'))
  return mine
}

/** Asks before the page is left for good while bytes move. Elsewhere in Candour they go on moving. */
function useWarning(moving: boolean) {
  useEffect(() => {
    if (!moving) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [moving])
}
