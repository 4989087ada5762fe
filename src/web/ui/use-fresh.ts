import { useEffect } from 'react'
import { useRevalidator } from 'react-router'

const EVERY = 4_000

/** Asks for the page's data again every few seconds while somebody looks at it: for what others put down meanwhile. */
export function useFresh(live: boolean) {
  const { revalidate, state } = useRevalidator()
  useEffect(() => {
    if (!live) return
    const again = setInterval(() => {
      if (document.visibilityState === 'visible' && state === 'idle') void revalidate()
    }, EVERY)
    return () => clearInterval(again)
  }, [live, state, revalidate])
}
