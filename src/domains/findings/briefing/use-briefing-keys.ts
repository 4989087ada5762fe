import { useEffect } from 'react'
import { useNavigate } from 'react-router'

/** Arrows from one finding to the next, as a presenter's remote control sends them too; Home to the list, Esc out. */
export function useBriefingKeys(shown: number, last: number) {
  const go = useNavigate()
  useEffect(() => {
    const steps: Record<string, number> = {
      ArrowRight: shown + 1,
      ArrowDown: shown + 1,
      PageDown: shown + 1,
      ArrowLeft: shown - 1,
      ArrowUp: shown - 1,
      PageUp: shown - 1,
      Home: 0,
      End: last,
    }
    const press = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      // Leaving the whole screen is the browser's own Esc; the next one leaves the briefing.
      if (event.key === 'Escape' && !document.fullscreenElement) void go('?', { replace: true })
      const to = steps[event.key]
      if (to === undefined || to < 0 || to > last) return
      event.preventDefault()
      void go(`?shown=${to}`, { replace: true })
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [shown, last, go])
}
