import type { ReactNode } from 'react'
import { Form } from 'react-router'
import { useProblems } from '../../web/form.ts'
import { Button, Buttons } from '../../web/ui/button.tsx'
import { Disclosure } from '../../web/ui/disclosure.tsx'

type Fields = ReturnType<typeof useProblems>
type PersonFormProps = { intent: string; open: string; send: string; children: (fields: Fields) => ReactNode }

/** One of the page's forms, folded away until it is wanted; what came back unsent opens it again. */
export function PersonForm({ intent, open, send, children }: PersonFormProps) {
  const fields = useProblems()
  const mine = fields.typed('intent') === intent
  return (
    <Disclosure summary={open} open={mine}>
      <Form method="post" noValidate>
        <input type="hidden" name="intent" value={intent} />
        {children(mine ? fields : untouched)}
        <Buttons>
          <Button>{send}</Button>
        </Buttons>
      </Form>
    </Disclosure>
  )
}

// The other forms of the page keep nothing of what this one was sent with.
const untouched: Fields = {
  errors: [],
  errorFor: () => undefined,
  typed: (_name, before = '') => before,
  typedList: (_name, before = []) => before,
}

/** A button that ends one thing of a list. */
export function EndForm({ intent, field, id, label, of }: { intent: string; field: string; id: string; label: string; of: ReactNode }) {
  return (
    <Form method="post">
      <input type="hidden" name="intent" value={intent} />
      {of}{' '}
      <Button name={field} value={id} kind="quiet">
        {label}
      </Button>
    </Form>
  )
}
