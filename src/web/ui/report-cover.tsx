import type { ReactNode } from 'react'
import { Link } from 'react-router'

type ReportCoverProps = {
  to: string
  label: string
  kind: string
  title: string
  dates: string
  foot: string
}

/** The report's first page, small. */
export function ReportCover({ to, label, kind, title, dates, foot }: ReportCoverProps) {
  return (
    <Link className="c-report-cover" to={to} aria-label={label}>
      <small>{kind}</small>
      <b>{title}</b>
      <small>{dates}</small>
      <small>{foot}</small>
    </Link>
  )
}

/** A cover, and beside it what the thing is and what can be done with it. */
export function CoverHead({ cover, children }: { cover: ReactNode; children: ReactNode }) {
  return (
    <div className="c-cover-head">
      {cover}
      <div>{children}</div>
    </div>
  )
}

/** One sentence that matters, set to be read. */
export function Statement({ children }: { children: ReactNode }) {
  return <p className="c-statement">{children}</p>
}
