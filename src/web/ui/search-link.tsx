import { IconSearch } from '@tabler/icons-react'
import { useEffect } from 'react'
import { Link, useNavigate } from 'react-router'
import { Icon } from './icon.tsx'

export type SearchPlace = { to: string; label: string; shortcut?: boolean }

/** `shortcut` lets / lead to search. Leave it out for somebody who has turned it off (WCAG 2.1.4). */
export function SearchLink({ to, label, shortcut }: SearchPlace) {
  useSlash(to, shortcut === true)
  return (
    <Link className="c-find" to={to}>
      <Icon of={IconSearch} />
      <span className="c-find-words">{label}</span>
      {shortcut && (
        <span className="c-find-key" aria-hidden="true">
          /
        </span>
      )}
    </Link>
  )
}

function useSlash(to: string, on: boolean) {
  const navigate = useNavigate()
  useEffect(() => {
    if (!on) return
    const listen = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target))
        return
      event.preventDefault()
      navigate(to)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [to, on, navigate])
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  )
}
