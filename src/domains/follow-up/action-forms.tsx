import { Form } from 'react-router'
import { useProblems } from '../../web/form.ts'
import { Button, Buttons, LinkButton } from '../../web/ui/button.tsx'
import { Section } from '../../web/ui/section.tsx'
import { TextArea } from '../../web/ui/text-field.tsx'
import type { Action } from './action.ts'
import { ActionFields } from './action-fields.tsx'

type ActionFormsProps = {
  action: Pick<Action, 'id' | 'title' | 'detail' | 'ownerId' | 'dueOn' | 'outcome'>
  owners: { id: string; name: string }[]
  /** which form the address asks for */
  opened: string | null
  can: { change: boolean; complete: boolean; reopen: boolean }
}

export function ActionForms(props: ActionFormsProps) {
  const { opened, can } = props
  if (can.change && opened === 'change') return <ChangeForm {...props} />
  if (can.change && opened === 'drop') return <DropForm {...props} />
  return (
    <>
      {can.complete && <CompleteForm {...props} />}
      <Buttons>
        {can.change && <LinkButton to="?open=change">Change the action</LinkButton>}
        {can.change && (
          <LinkButton kind="quiet" to="?open=drop">
            Drop it
          </LinkButton>
        )}
      </Buttons>
      {can.reopen && (
        <Form method="post">
          <Button name="intent" value="reopen">
            Open it again
          </Button>
        </Form>
      )}
    </>
  )
}

function CompleteForm({ action }: ActionFormsProps) {
  const { typed, errorFor } = useProblems()
  return (
    <Section title="When it is done">
      <Form method="post" noValidate>
        <input type="hidden" name="intent" value="complete" />
        <TextArea
          name="outcome"
          label="What came of it"
          hint="What changed, and for whom. Your trust reads this; nobody outside it does."
          rows={4}
          defaultValue={typed('outcome', action.outcome)}
          error={errorFor('outcome')}
        />
        <Buttons>
          <Button kind="primary">It is done</Button>
        </Buttons>
      </Form>
    </Section>
  )
}

function ChangeForm({ action, owners }: ActionFormsProps) {
  const before = { ...action, ownerId: action.ownerId ?? '', dueOn: action.dueOn ?? '' }
  return (
    <Section title="Change the action">
      <Form method="post" noValidate>
        <input type="hidden" name="intent" value="change" />
        <ActionFields owners={owners} before={before} />
        <Buttons>
          <Button kind="primary">Save</Button>
          <LinkButton kind="quiet" to="?">
            Cancel
          </LinkButton>
        </Buttons>
      </Form>
    </Section>
  )
}

function DropForm(_: ActionFormsProps) {
  const { typed, errorFor } = useProblems()
  return (
    <Section title="Drop the action">
      <Form method="post" noValidate>
        <input type="hidden" name="intent" value="drop" />
        <TextArea
          name="outcome"
          label="Why you are dropping it"
          hint="It stays in the list, with the reason."
          rows={3}
          defaultValue={typed('outcome')}
          error={errorFor('outcome')}
        />
        <Buttons>
          <Button kind="danger">Drop it</Button>
          <LinkButton kind="quiet" to="?">
            Keep it
          </LinkButton>
        </Buttons>
      </Form>
    </Section>
  )
}
