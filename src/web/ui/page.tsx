import { IconChevronLeft } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'

/** The page's <main>; the skip link leads here. */
export function Page({ wide, children }: { wide?: boolean; children: ReactNode }) {
  return (
    <main id="main" tabIndex={-1} className={classNames('c-page', wide && 'c-page-wide')}>
      {children}
    </main>
  )
}

type PageHeadProps = {
  title: ReactNode
  crumb?: { to: string; label: string }
  eyebrow?: ReactNode
  lede?: ReactNode
  facts?: ReactNode[]
  actions?: ReactNode
  aside?: ReactNode
}

export function PageHead({ title, crumb, eyebrow, lede, facts, actions, aside }: PageHeadProps) {
  return (
    <div className="c-page-head">
      <div className="c-page-words">
        {crumb && <Crumb {...crumb} />}
        {eyebrow && <p className="c-eyebrow">{eyebrow}</p>}
        <h1>{title}</h1>
        {lede && <p className="c-lede">{lede}</p>}
        {facts && <Facts facts={facts} />}
      </div>
      {aside && <p className="c-page-aside">{aside}</p>}
      {actions && <div className="c-page-actions c-buttons">{actions}</div>}
    </div>
  )
}

export function Crumb({ to, label }: { to: string; label: string }) {
  return (
    <div>
      <Link className="c-crumb" to={to}>
        <Icon of={IconChevronLeft} />
        {label}
      </Link>
    </div>
  )
}

function Facts({ facts }: { facts: ReactNode[] }) {
  return (
    <ul className="c-facts">
      {facts.map((fact, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: facts never move, and may be any node.
        <li key={place}>{fact}</li>
      ))}
    </ul>
  )
}
