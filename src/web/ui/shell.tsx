import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { classNames } from './class-names.ts'
import { Brand } from './mark.tsx'
import { PersonBadge } from './person.tsx'
import { PhoneMenu } from './phone-menu.tsx'
import { PopupPanel, usePopup } from './popup-menu.tsx'
import { SearchLink, type SearchPlace } from './search-link.tsx'
import { ShellFoot } from './shell-foot.tsx'
import { type NavItem, ShellNav } from './shell-nav.tsx'

type ShellProps = {
  nav: NavItem[]
  person?: { name: string; initials: string }
  accountMenu?: ReactNode
  search?: SearchPlace
  demo?: boolean
  wide?: boolean
  children: ReactNode
}

/** The frame around every page of somebody signed in. The page itself is a `Page` among the children. */
export function Shell({ nav, person, accountMenu, search, demo, wide, children }: ShellProps) {
  return (
    <div className={classNames('c-shell', wide && 'c-shell-wide')}>
      <a className="c-skip" href="#main">
        Skip to main content
      </a>
      <header className="c-top">
        <div className="c-top-in">
          <Brand />
          <ShellNav nav={nav} />
          <div className="c-top-right">
            {search && <SearchLink {...search} />}
            {person && <Me person={person} menu={accountMenu} />}
            <PhoneMenu nav={nav} search={search} person={person} accountMenu={accountMenu} />
          </div>
        </div>
      </header>
      {children}
      <ShellFoot demo={demo} />
    </div>
  )
}

/** The frame around what everybody may read, for whoever has not signed in. */
export const OpenShell = ({ demo, children }: { demo?: boolean; children: ReactNode }) => (
  <div className="c-shell">
    <a className="c-skip" href="#main">
      Skip to main content
    </a>
    <header className="c-top">
      <div className="c-top-in">
        <Brand />
        <div className="c-top-right">
          <Link to="/sign-in">Sign in</Link>
        </div>
      </div>
    </header>
    {children}
    <ShellFoot demo={demo} />
  </div>
)

function Me({ person, menu }: { person: { name: string; initials: string }; menu?: ReactNode }) {
  const popup = usePopup()
  const who = (
    <>
      <PersonBadge initials={person.initials} kind="you" />
      <span className="c-me-name">{person.name}</span>
    </>
  )
  if (!menu) return <span className="c-me-plain">{who}</span>
  return (
    <details className="c-me" {...popup}>
      <summary>{who}</summary>
      <PopupPanel>{menu}</PopupPanel>
    </details>
  )
}
