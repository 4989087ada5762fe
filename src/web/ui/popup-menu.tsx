import { IconDots } from '@tabler/icons-react'
import { type ComponentProps, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { Link, useLocation } from 'react-router'
import { Icon, type IconShape } from './icon.tsx'
import { VisuallyHidden } from './text.tsx'

/** A <details> that opens without JavaScript, and with it also closes by Escape, by a click elsewhere and by going on. */
export function usePopup() {
  const ref = useRef<HTMLDetailsElement>(null)
  const { key } = useLocation()
  const at = useRef(key)
  // Only going on closes it: whoever was quicker than the script keeps what they opened.
  useEffect(() => {
    if (at.current !== key) ref.current?.removeAttribute('open')
    at.current = key
  }, [key])
  useEffect(() => {
    const closeOutside = ({ target }: PointerEvent) => {
      if (!ref.current?.contains(target as Node)) ref.current?.removeAttribute('open')
    }
    document.addEventListener('pointerdown', closeOutside)
    return () => document.removeEventListener('pointerdown', closeOutside)
  }, [])
  return { ref, onKeyDown: closeOnEscape }
}

function closeOnEscape(event: KeyboardEvent<HTMLDetailsElement>) {
  if (event.key !== 'Escape' || !event.currentTarget.open) return
  event.currentTarget.removeAttribute('open')
  event.currentTarget.querySelector('summary')?.focus()
}

export function PopupPanel({ children }: { children: ReactNode }) {
  return <div className="c-popup-panel">{children}</div>
}

type PopupMenuProps = { label: string; iconOnly?: boolean; icon?: IconShape; children: ReactNode }

export function PopupMenu({ label, iconOnly, icon = IconDots, children }: PopupMenuProps) {
  const popup = usePopup()
  return (
    <details className="c-popup" {...popup}>
      <summary className={`c-button c-button-${iconOnly ? 'quiet c-popup-icon' : 'default'}`}>
        <Icon of={icon} />
        {iconOnly ? <VisuallyHidden>{label}</VisuallyHidden> : label}
      </summary>
      <PopupPanel>{children}</PopupPanel>
    </details>
  )
}

type PopupItemProps = { to: string; children: ReactNode } | ({ to?: undefined } & ComponentProps<'button'>)

export function PopupItem(props: PopupItemProps) {
  if (props.to !== undefined) {
    return (
      <Link className="c-account-item" to={props.to}>
        {props.children}
      </Link>
    )
  }
  return <button {...props} className="c-account-item" />
}
