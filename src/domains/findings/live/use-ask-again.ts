import { useEffect, useRef } from 'react'
import { useNavigation, useRevalidator } from 'react-router'

/** Loads the page's own data again; while the page is going somewhere, once it has arrived. */
export function useAskAgain(): () => void {
  const navigation = useNavigation()
  const { revalidate } = useRevalidator()
  const idle = navigation.state === 'idle'
  const now = useRef({ idle, waiting: false })
  now.current.idle = idle
  const ask = useRef(() => {
    if (now.current.idle) void revalidate()
    else now.current.waiting = true
  })
  useEffect(() => {
    if (!idle || !now.current.waiting) return
    now.current.waiting = false
    void revalidate()
  }, [idle, revalidate])
  return ask.current
}
