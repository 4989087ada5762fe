import type { FormEventHandler } from 'react'
import { Form } from 'react-router'
import { PopupItem } from './popup-menu.tsx'

type AccountItem =
  | { label: string; to: string }
  /** `before` may keep it from being sent, to ask something first */
  | { label: string; action: string; before?: FormEventHandler<HTMLFormElement> }

/** Places are links; what changes something, such as signing out, is a form. */
export function AccountMenu({ items }: { items: AccountItem[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item.label}>
          {'to' in item ? <PopupItem to={item.to}>{item.label}</PopupItem> : <Act {...item} />}
        </li>
      ))}
    </ul>
  )
}

type ActProps = Extract<AccountItem, { action: string }>

function Act({ label, action, before }: ActProps) {
  return (
    <Form method="post" action={action} onSubmit={before}>
      <PopupItem type="submit">{label}</PopupItem>
    </Form>
  )
}
