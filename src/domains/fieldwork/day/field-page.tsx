import {
  IconCalendarEvent,
  IconChevronLeft,
  IconNotes,
  IconPencilPlus,
  IconShield,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Link, NavLink } from 'react-router'
import { dateOf, initials } from '../../../web/dates.ts'
import { Icon, type IconShape } from '../../../web/ui/icon.tsx'
import { Mark } from '../../../web/ui/mark.tsx'
import { PersonBadge } from '../../../web/ui/person.tsx'
import { VisuallyHidden } from '../../../web/ui/text.tsx'
import { dayName } from './day-plan.ts'
import { useField } from './field-context.ts'
import { NetworkBar } from './network-bar.tsx'
import { Stopped } from './stopped.tsx'

type FieldPageProps = {
  title: ReactNode
  /** the second line of the bar; of itself the trust and the day */
  second?: ReactNode
  back?: string
  /** instead of the reader's initials */
  action?: ReactNode
  /** beside the page on a tablet: the day */
  side?: ReactNode
  /** the page ends with its own button instead of the three places */
  alone?: boolean
  children: ReactNode
}

/** A page of the field: who and where above, what the network does below it, the three places at the foot. */
export function FieldPage({ title, second, back, action, side, alone, children }: FieldPageProps) {
  const { state, review, now } = useField()
  const day = dayName(review, dateOf(now))
  return (
    <div className="c-field-app">
      <a className="c-skip" href="#main">
        Skip to main content
      </a>
      <header className="c-field-top">
        {back ? (
          <Link className="c-field-back" to={back}>
            <Icon of={IconChevronLeft} />
            <VisuallyHidden>Back</VisuallyHidden>
          </Link>
        ) : (
          <Link className="c-field-mark" to="/field" aria-label="My day">
            <Mark />
          </Link>
        )}
        <div className="c-field-title">
          <h1>{title}</h1>
          <p>{second ?? [review.trustName, day].filter(Boolean).join(', ')}</p>
        </div>
        {action ?? (
          <Link to="/field/this-device" aria-label={`${state.person?.name ?? ''}, this device`}>
            <PersonBadge initials={initials(state.person?.name ?? '')} kind="you" />
          </Link>
        )}
      </header>
      <NetworkBar state={state} now={now} />
      <Stopped state={state} />
      <div className={side ? 'c-field-split' : undefined}>
        {side && <aside className="c-field-side">{side}</aside>}
        <main id="main" className="c-field-main">
          {children}
        </main>
      </div>
      {!alone && (
        <nav className="c-field-foot" aria-label="My day">
          <Place to="/field" icon={IconCalendarEvent} label="Today" />
          <Place to="/field/note" icon={IconPencilPlus} label="New note" />
          <Place to="/field/notes" icon={IconNotes} label="My notes" />
        </nav>
      )}
    </div>
  )
}

const Place = ({ to, icon, label }: { to: string; icon: IconShape; label: string }) => (
  <NavLink to={to} end>
    <Icon of={icon} />
    <span>{label}</span>
  </NavLink>
)

/** The way out when a child may be at risk, beside the day and every note. */
export const AtRisk = ({ session }: { session?: string }) => (
  <p className="c-field-risk">
    <Icon of={IconShield} />
    <Link to={`/field/safeguarding${session ? `?session=${session}` : ''}`}>
      A child may be at risk? Do not write it here
    </Link>
  </p>
)

/** A page before anything is open: the mark, a heading, and what there is to do. */
export function PlainFieldPage({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="c-field-app">
      <header className="c-field-top">
        <span className="c-field-mark">
          <Mark />
        </span>
        <div className="c-field-title">
          <p>Candour</p>
        </div>
        <a href="/">All of Candour</a>
      </header>
      <main id="main" className="c-field-main c-field-plain">
        <h1>{title}</h1>
        {children}
      </main>
    </div>
  )
}
