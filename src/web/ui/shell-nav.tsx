import { Link } from 'react-router'

export type NavItem = { to: string; label: string; current?: boolean }

export function ShellNav({ nav }: { nav: NavItem[] }) {
  if (nav.length === 0) return null
  return (
    <nav className="c-nav" aria-label="Main">
      <NavList nav={nav} />
    </nav>
  )
}

export function NavList({ nav }: { nav: NavItem[] }) {
  return (
    <ul>
      {nav.map(({ to, label, current }) => (
        <li key={to}>
          <Link to={to} aria-current={current ? 'page' : undefined}>
            {label}
          </Link>
        </li>
      ))}
    </ul>
  )
}
