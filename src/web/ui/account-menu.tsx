import { Form } from 'react-router'
import { PopupItem } from './popup-menu.tsx'

type AccountItem = { label: string; to: string } | { label: string; action: string }

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

function Act({ label, action }: { label: string; action: string }) {
  return (
    <Form method="post" action={action}>
      <PopupItem type="submit">{label}</PopupItem>
    </Form>
  )
}
