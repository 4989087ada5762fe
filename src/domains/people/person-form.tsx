import type { ReactNode } from 'react'
import { Form, useSearchParams } from 'react-router'
import { useProblems } from '../../web/form.ts'
import { Button, Buttons, LinkButton } from '../../web/ui/button.tsx'
import { Card } from '../../web/ui/card.tsx'
import { Row, Stack } from '../../web/ui/stack.tsx'
import { Text } from '../../web/ui/text.tsx'

type Fields = ReturnType<typeof useProblems>
type PersonFormProps = {
  intent: string
  open: string
  send: string
  personId: string
  /** the page that the form stands on, where it is not the person's own */
  at?: string
  children: (fields: Fields) => ReactNode
}

/** One of the page's forms, open when its address asks for it: one at a time, since their fields share names. */
export function PersonForm(props: PersonFormProps) {
  const { intent, open, send, personId, at = `/people/${personId}`, children } = props
  const fields = useProblems()
  const [asked] = useSearchParams()
  if (asked.get('form') !== intent) {
    return (
      <Buttons>
        <LinkButton to={`${at}?form=${intent}#${intent}`}>{open}</LinkButton>
      </Buttons>
    )
  }
  return (
    <Card id={intent}>
      <Stack gap="md">
        <h3>{open}</h3>
        <Form method="post" noValidate>
          <input type="hidden" name="intent" value={intent} />
          {children(fields)}
          <Buttons>
            <Button kind="primary">{send}</Button>
            <LinkButton to={at} kind="quiet">
              Not now
            </LinkButton>
          </Buttons>
        </Form>
      </Stack>
    </Card>
  )
}

type EndFormProps = { intent: string; field: string; id: string; label: string; of: ReactNode }

/** A button that ends one thing of a list. */
export function EndForm({ intent, field, id, label, of }: EndFormProps) {
  return (
    <Form method="post">
      <input type="hidden" name="intent" value={intent} />
      <Row between align="baseline">
        <Text as="span">{of}</Text>
        <Button name={field} value={id} kind="quiet">
          {label}
        </Button>
      </Row>
    </Form>
  )
}
