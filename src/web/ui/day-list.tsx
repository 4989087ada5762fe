import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { classNames } from './class-names.ts'

export function DayList({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ol className="c-hours" aria-label={label}>
      {children}
    </ol>
  )
}

type DayRowProps = {
  time: string
  title: ReactNode
  detail?: ReactNode
  past?: boolean
  /** what the page beside the list is about */
  current?: boolean
  /** private time, hatched for all to see */
  hatched?: boolean
  /** the whole row leads there */
  to?: string
  right?: ReactNode
}

/** One thing of a day: when, what, where, and what to do about it. */
export function DayRow({ time, title, detail, past, current, hatched, to, right }: DayRowProps) {
  const look = classNames(
    past && 'c-hours-past',
    current && 'c-hours-current',
    hatched && 'c-hours-hatched',
    Boolean(to) && 'c-hours-leads',
  )
  return (
    <li className={look || undefined}>
      <time>{time}</time>
      <span className="c-hours-words">
        {to ? (
          <Link to={to} aria-current={current ? 'true' : undefined}>
            {title}
          </Link>
        ) : (
          title
        )}
        {detail && <small>{detail}</small>}
      </span>
      {right && <span className="c-hours-right">{right}</span>}
    </li>
  )
}

/** Between two things of a day: how one gets from one to the other. */
export const DayBetween = ({ children }: { children: ReactNode }) => (
  <li className="c-hours-between">{children}</li>
)

export const ListTitle = ({ children }: { children: ReactNode }) => (
  <h2 className="c-app-list-title">{children}</h2>
)
