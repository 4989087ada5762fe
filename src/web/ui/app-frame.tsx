import { IconChevronLeft } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { classNames } from './class-names.ts'
import { Icon, type IconShape } from './icon.tsx'
import { Mark } from './mark.tsx'
import { VisuallyHidden } from './text.tsx'

type AppFrameProps = { head: ReactNode; side?: ReactNode; tabs?: ReactNode; children: ReactNode }

/** The frame of an app held in one hand: a bar, what is to be read, and three places to go. On a tablet the list of
    the day stays on the left. */
export function AppFrame({ head, side, tabs, children }: AppFrameProps) {
  return (
    <div className={classNames('c-app', Boolean(side) && 'c-app-split')}>
      <a className="c-skip" href="#main">
        Skip to main content
      </a>
      {head}
      <div className="c-app-body">
        {side && <aside className="c-app-side">{side}</aside>}
        <main id="main" tabIndex={-1} className="c-app-main">
          {children}
        </main>
      </div>
      {tabs}
    </div>
  )
}

type AppBarProps = {
  title: ReactNode
  second?: ReactNode
  /** where the arrow leads; without it stands the mark */
  back?: { to: string; label: string }
  right?: ReactNode
  /** the title is no heading where the page has one of its own */
  heading?: boolean
  /** drawn on a phone alone, or on wider screens alone */
  on?: 'phone' | 'tablet'
}

export function AppBar({ title, second, back, right, heading = true, on }: AppBarProps) {
  const Title = heading ? 'h1' : 'p'
  return (
    <header className={classNames('c-app-bar', on && `c-app-on-${on}`)}>
      {back ? (
        <Link className="c-app-back" to={back.to}>
          <Icon of={IconChevronLeft} />
          <VisuallyHidden>{back.label}</VisuallyHidden>
        </Link>
      ) : (
        <Mark />
      )}
      <div className="c-app-words">
        <Title className="c-app-title">{title}</Title>
        {second && <p className="c-app-second">{second}</p>}
      </div>
      {right && <div className="c-app-right">{right}</div>}
    </header>
  )
}

/** Being cut off is ordinary: grey, and read out once. */
export function AppStatus({ icon, children }: { icon: IconShape; children: ReactNode }) {
  return (
    <div className="c-app-status" role="status">
      <Icon of={icon} />
      <span>{children}</span>
    </div>
  )
}

export const AppNotices = ({ children }: { children: ReactNode }) => (
  <section className="c-app-notices" aria-label="About this device">
    {children}
  </section>
)

type Tab = { to: string; label: string; icon: IconShape; current: boolean }

export function AppTabs({ label, items }: { label: string; items: Tab[] }) {
  return (
    <nav className="c-app-tabs" aria-label={label}>
      {items.map(({ to, label: words, icon, current }) => (
        <Link key={to} to={to} aria-current={current ? 'page' : undefined}>
          <Icon of={icon} />
          {words}
        </Link>
      ))}
    </nav>
  )
}

/** What stands in the side column of a wider screen, and so is drawn in the page on a phone alone. */
export const OnlyInHand = ({ children }: { children: ReactNode }) => (
  <div className="c-app-on-phone">{children}</div>
)
export const OnlyOnTablet = ({ children }: { children: ReactNode }) => (
  <div className="c-app-on-tablet">{children}</div>
)

/** The button that ends a form: within reach of the thumb on a phone, in its place elsewhere. */
export const AppFoot = ({ children }: { children: ReactNode }) => <div className="c-app-foot">{children}</div>
