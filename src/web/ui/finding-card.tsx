import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Card } from './card.tsx'
import { Icon, type IconShape } from './icon.tsx'
import { Tag } from './tag.tsx'

type FindingCardProps = {
  icon: IconShape
  kind: string
  /** when it was shared; without it the card is dashed and says that it was not */
  shared?: string
  to?: string
  wording: string
  level?: 2 | 3
  children: ReactNode
}

/** A finding: what kind it is, its words, then below the line what they stand on and who agrees. */
export function FindingCard({ icon, kind, shared, to, wording, level = 3, children }: FindingCardProps) {
  const Heading = `h${level}` as const
  return (
    <Card as="article" dashed={!shared}>
      <div className="c-finding-head">
        <span className="c-finding-kind">
          <Icon of={icon} />
          {kind}
        </span>
        {shared ? (
          <span className="c-finding-shared">{shared}</span>
        ) : (
          <Tag kind="dashed">Not yet shared with the host</Tag>
        )}
      </div>
      <Heading className="c-finding-words">{to ? <Link to={to}>{wording}</Link> : wording}</Heading>
      <div className="c-finding-ground">{children}</div>
    </Card>
  )
}

/** Somebody's own view beside what the others agree on. */
export function AsideView({ who, children }: { who: string; children?: ReactNode }) {
  return (
    <p className="c-aside-view">
      <b>{who}</b> {children}
    </p>
  )
}

/** One line across the page: how things stand, and the one thing to do about it. */
export function StandingBar({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="c-standing-bar">
      <p>{children}</p>
      {action}
    </div>
  )
}

/** Cards of one question, filling two columns as they come. */
export function FindingColumns({ children }: { children: ReactNode }) {
  return <div className="c-finding-columns">{children}</div>
}
