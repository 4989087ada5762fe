import { useEffect } from 'react'
import { useRevalidator } from 'react-router'

/** Asks for the page anew when somebody comes back to it after a while; not while a form is open on it. */
export function useFreshOnReturn(mayChange: boolean) {
  const { revalidate } = useRevalidator()
  useEffect(() => {
    let left = Date.now()
    const look = () => {
      if (document.visibilityState === 'hidden') left = Date.now()
      else if (mayChange && Date.now() - left > awhileMs) void revalidate()
    }
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [mayChange, revalidate])
}

const awhileMs = 10_000
