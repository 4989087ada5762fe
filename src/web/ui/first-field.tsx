import { useEffect, useRef } from 'react'

/** In a form that opens where a link was: what is typed next goes into its first field. */
export function FirstField() {
  const mark = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const form = mark.current?.closest('form')
    form
      ?.querySelector<HTMLElement>('input:not([type=hidden]), select, textarea')
      ?.focus({ preventScroll: true })
  }, [])
  return <span ref={mark} hidden />
}
