import { type ReactNode, useEffect, useRef } from 'react'
import { useFetcher } from 'react-router'
import { type Problems, problemsOf } from '../../../web/form.ts'
import type { FormAnswer } from '../../../web/request.server.ts'

type StayingProps = {
  intent: string
  hidden: Record<string, string>
  /** keeps what one form came back with apart from another's */
  name?: string
  className?: string
  onKept: () => void
  children: (form: Problems & { sending: boolean }) => ReactNode
}

/** A form beside the text: what it asks for is done without leaving the page, and the cursor stays where it is. */
export function StayingForm({ intent, hidden, name, className, onKept, children }: StayingProps) {
  const fetcher = useFetcher<FormAnswer>({ key: name })
  const problems = problemsOf(fetcher.data)
  const before = useRef(fetcher.state)
  const form = useRef<HTMLFormElement>(null)
  const kept = problems.errors.length === 0
  useEffect(() => {
    if (before.current !== 'idle' && fetcher.state === 'idle' && kept) {
      form.current?.reset()
      onKept()
    }
    before.current = fetcher.state
  }, [fetcher.state, kept, onKept])
  return (
    <fetcher.Form ref={form} method="post" className={className}>
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="stay" value="yes" />
      {Object.entries(hidden).map(([field, value]) => (
        <input key={field} type="hidden" name={field} value={value} />
      ))}
      {children({ ...problems, sending: fetcher.state !== 'idle' })}
    </fetcher.Form>
  )
}
