import { Form } from 'react-router'
import { useProblems } from '../../web/form.ts'
import { Button, Buttons, LinkButton } from '../../web/ui/button.tsx'
import { Section } from '../../web/ui/section.tsx'
import { TextArea } from '../../web/ui/text-field.tsx'
import type { Action } from './action.ts'
import { ActionFields } from './action-fields.tsx'

type ActionFormsProps = {
  action: Pick<
    Action,
    'id' | 'title' | 'detail' | 'ownerId' | 'dueOn' | 'firstStep' | 'firstStepOn' | 'howKnown'
  >
  owners: { id: string; name: string }[]
  /** which form the address asks for */
  opened: string | null
  can: { change: boolean; say: boolean; reopen: boolean }
}

export function ActionForms(props: ActionFormsProps) {
  const { action, opened, can } = props
  if (can.change && opened === 'change') return <ChangeForm {...props} />
  if (can.change && opened === 'drop') return <DropForm {...props} />
  return (
    <>
      <Buttons>
        {can.say && (
          <LinkButton kind="primary" big to={`/actions/${action.id}/progress`}>
            Say how it goes
          </LinkButton>
        )}
        {can.change && <LinkButton to="?open=change">Change the action</LinkButton>}
        {can.change && (
          <LinkButton kind="quiet" to="?open=drop">
            Decide not to do it
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

function ChangeForm({ action, owners }: ActionFormsProps) {
  const before = {
    ...action,
    ownerId: action.ownerId ?? '',
    dueOn: action.dueOn ?? '',
    firstStepOn: action.firstStepOn ?? '',
  }
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
    <Section title="Decide not to do it">
      <Form method="post" noValidate>
        <input type="hidden" name="intent" value="drop" />
        <TextArea
          name="outcome"
          label="Why you decided not to"
          hint="It stays in the list with the reason, which your trustees may read. You can open it again."
          rows={3}
          defaultValue={typed('outcome')}
          error={errorFor('outcome')}
        />
        <Buttons>
          <Button kind="danger">We decided not to</Button>
          <LinkButton kind="quiet" to="?">
            Leave it open
          </LinkButton>
        </Buttons>
      </Form>
    </Section>
  )
}
