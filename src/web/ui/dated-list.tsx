import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { classNames } from './class-names.ts'

type DatedListProps = { tight?: boolean; small?: boolean; label?: string; children: ReactNode }

export function DatedList({ tight, small, label, children }: DatedListProps) {
  return (
    <ol
      className={classNames('c-dated', tight && 'c-dated-tight', small && 'c-dated-small')}
      aria-label={label}
    >
      {children}
    </ol>
  )
}

type DatedItemProps = {
  weekday: ReactNode
  date: ReactNode
  dateTime?: string
  /** to be led to from elsewhere */
  id?: string
  title?: ReactNode
  /** the level of its title as a heading */
  level?: 2 | 3
  to?: string
  why?: ReactNode
  from?: ReactNode
  action?: ReactNode
  /** private time, drawn for all to see */
  hatched?: boolean
  children?: ReactNode
}

export function DatedItem({
  weekday,
  date,
  dateTime,
  id,
  title,
  level = 2,
  to,
  why,
  from,
  action,
  hatched,
  children,
}: DatedItemProps) {
  const Heading = `h${level}` as const
  return (
    <li id={id} className={hatched ? 'c-hatched' : undefined}>
      <MarginDate weekday={weekday} date={date} dateTime={dateTime} />
      <div>
        {title && <Heading className="c-dated-title">{to ? <Link to={to}>{title}</Link> : title}</Heading>}
        {why && <p className="c-dated-why">{why}</p>}
        {from && <p className="c-dated-from">{from}</p>}
        {children}
        {action && <div className="c-dated-action">{action}</div>}
      </div>
    </li>
  )
}

type MarginDateProps = { weekday: ReactNode; date: ReactNode; dateTime?: string }

export function MarginDate({ weekday, date, dateTime }: MarginDateProps) {
  return (
    <time className="c-date" dateTime={dateTime}>
      {weekday} <b>{date}</b>
    </time>
  )
}
