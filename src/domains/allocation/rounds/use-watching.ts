import { useEffect } from 'react'
import { useRevalidator } from 'react-router'

/** Looks again each second for as long as something is being worked out. */
export function useWatching(on: boolean) {
  const { revalidate, state } = useRevalidator()
  useEffect(() => {
    if (!on || state !== 'idle') return
    const timer = setTimeout(() => revalidate(), 1000)
    return () => clearTimeout(timer)
  }, [on, state, revalidate])
}
