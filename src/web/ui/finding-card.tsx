import { IconPencil } from '@tabler/icons-react'
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
  /** who is writing in it at this moment */
  writing?: string
  /** in place of the words, while they are being changed here */
  editing?: ReactNode
  /** what can be done to it here */
  tools?: ReactNode
  /** places where something in somebody's hand can be let go, laid over the card */
  places?: ReactNode
  children: ReactNode
}

/** A finding: what kind it is, its words, then below the line what they stand on and who agrees. */
export function FindingCard(props: FindingCardProps) {
  const { icon, kind, shared, to, wording, level = 3, writing, editing, tools, places, children } = props
  const Heading = `h${level}` as const
  return (
    <Card as="article" dashed={!shared} live={Boolean(writing || editing)}>
      {writing && (
        <span className="c-finding-writing">
          <Icon of={IconPencil} />
          {writing}
        </span>
      )}
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
      {editing ?? (
        <Heading className="c-finding-words">{to ? <Link to={to}>{wording}</Link> : wording}</Heading>
      )}
      <div className="c-finding-ground">{children}</div>
      {tools && <div className="c-finding-tools">{tools}</div>}
      {places}
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

type StandingBarProps = { here?: ReactNode; children: ReactNode; action?: ReactNode }

/** One line across the page: who is here, how things stand, and the one thing to do about it. */
export function StandingBar({ here, children, action }: StandingBarProps) {
  return (
    <div className="c-standing-bar">
      {here && <div className="c-standing-here">{here}</div>}
      <p>{children}</p>
      {action}
    </div>
  )
}

/** Cards of one question, filling two columns as they come. */
export function FindingColumns({ children }: { children: ReactNode }) {
  return <div className="c-finding-columns">{children}</div>
}
