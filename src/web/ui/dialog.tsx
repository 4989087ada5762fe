import { type MouseEvent, type ReactNode, useState } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { Link } from 'react-router'
import { type ButtonKind, Buttons, buttonLook } from './button.tsx'

type DialogProps = {
  title: string
  open: boolean
  onClose: () => void
  actions?: ReactNode
  role?: 'dialog' | 'alertdialog'
  children: ReactNode
}

/** Only for what takes effect at once; the button repeats the verb. Focus returns to what opened it. */
export function Dialog({ title, open, onClose, actions, role, children }: DialogProps) {
  return (
    <ModalOverlay className="c-scrim" isOpen={open} onOpenChange={(next) => !next && onClose()} isDismissable>
      <Modal className="c-dialog-frame">
        <AriaDialog className="c-dialog" role={role}>
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          <div className="c-dialog-body">{children}</div>
          {actions && <Buttons>{actions}</Buttons>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

type ConfirmLinkProps = {
  to: string
  label: ReactNode
  title: string
  kind?: ButtonKind
  children: (close: () => void) => ReactNode
}

/** A link to the page that asks, which opens the same question here where there is JavaScript. */
export function ConfirmLink({ to, label, title, kind = 'quiet', children }: ConfirmLinkProps) {
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  const ask = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    setOpen(true)
  }
  return (
    <>
      <Link to={to} className={buttonLook({ kind })} onClick={ask} aria-haspopup="dialog">
        {label}
      </Link>
      <Dialog title={title} open={open} onClose={close}>
        {children(close)}
      </Dialog>
    </>
  )
}
