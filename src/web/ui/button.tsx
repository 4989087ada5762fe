import { type ComponentProps, type MouseEvent, type ReactNode, useId } from 'react'
import { Link } from 'react-router'
import { classNames } from './class-names.ts'
import { Icon, type IconShape } from './icon.tsx'

export type ButtonKind = 'primary' | 'default' | 'quiet' | 'danger'

type Look = { kind?: ButtonKind; big?: boolean; full?: boolean; icon?: IconShape }

/** The classes of something that looks like a button, for the rare thing that is neither of the two below. */
export function buttonLook({ kind = 'default', big, full }: Look): string {
  return classNames('c-button', `c-button-${kind}`, big && 'c-button-big', full && 'c-button-full')
}

type ButtonProps = Look & Omit<ComponentProps<'button'>, 'className' | 'style'> & { unavailable?: string }

/** One primary a page. A button that cannot act yet stays readable, and `unavailable` says why beside it. */
export function Button({ kind, big, full, icon, unavailable, children, ...rest }: ButtonProps) {
  const why = useId()
  const look = buttonLook({ kind, big, full })
  if (unavailable) {
    return (
      <>
        <button {...rest} type="button" className={look} aria-disabled aria-describedby={why} onClick={stay}>
          {icon && <Icon of={icon} />}
          {children}
        </button>
        <span id={why} className="c-button-why">
          {unavailable}
        </span>
      </>
    )
  }
  return (
    <button type="submit" {...rest} className={look}>
      {icon && <Icon of={icon} />}
      {children}
    </button>
  )
}

function stay(event: MouseEvent) {
  event.preventDefault()
}

type LinkButtonProps = Look & {
  to: string
  download?: boolean | string
  reload?: boolean
  children: ReactNode
}

/** `reload` asks the server for the whole document: for files and for addresses outside the pages. */
export function LinkButton({ to, kind, big, full, icon, download, reload, children }: LinkButtonProps) {
  return (
    <Link
      to={to}
      className={buttonLook({ kind, big, full })}
      download={download}
      reloadDocument={reload || download !== undefined}
    >
      {icon && <Icon of={icon} />}
      {children}
    </Link>
  )
}

export function Buttons({ children }: { children: ReactNode }) {
  return <div className="c-buttons">{children}</div>
}
