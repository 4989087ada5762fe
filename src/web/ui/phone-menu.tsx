import { IconMenu2, IconSearch } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Icon } from './icon.tsx'
import { PersonBadge } from './person.tsx'
import { usePopup } from './popup-menu.tsx'
import type { SearchPlace } from './search-link.tsx'
import { type NavItem, NavList } from './shell-nav.tsx'

type PhoneMenuProps = {
  nav: NavItem[]
  search?: SearchPlace
  person?: { name: string; initials: string }
  accountMenu?: ReactNode
}

/** On a phone everything in the top bar folds into one menu. */
export function PhoneMenu({ nav, search, person, accountMenu }: PhoneMenuProps) {
  const popup = usePopup()
  if (nav.length === 0 && !person && !search) return null
  return (
    <details className="c-phone-menu" {...popup}>
      <summary>
        <Icon of={IconMenu2} />
        Menu
      </summary>
      <nav className="c-phone-panel" aria-label="Menu">
        <NavList nav={nav} />
        {search && <SearchItem {...search} />}
        {person && <Me person={person} menu={accountMenu} />}
      </nav>
    </details>
  )
}

function SearchItem({ to, label }: SearchPlace) {
  return (
    <ul>
      <li>
        <Link to={to}>
          <Icon of={IconSearch} />
          {label}
        </Link>
      </li>
    </ul>
  )
}

function Me({ person, menu }: { person: { name: string; initials: string }; menu?: ReactNode }) {
  return (
    <div className="c-account">
      <span className="c-phone-me">
        <PersonBadge initials={person.initials} kind="you" />
        {person.name}
      </span>
      {menu}
    </div>
  )
}
