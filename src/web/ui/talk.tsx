import type { ReactNode } from 'react'
import { PersonBadge, type PersonKind } from './person.tsx'

export function Talk({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul className="c-talk" aria-label={label}>
      {children}
    </ul>
  )
}

type TalkItemProps = {
  name: string
  initials: string
  kind?: PersonKind
  when?: ReactNode
  /** what came of it: later than `when` */
  after?: ReactNode
  children: ReactNode
}

export function TalkItem({ name, initials, kind, when, after, children }: TalkItemProps) {
  return (
    <li>
      <PersonBadge initials={initials} kind={kind} small />
      <div>
        <p>
          <b>{name}</b>
          {children} {when && <span className="c-talk-when">{when}</span>}
        </p>
        {after && <p>{after}</p>}
      </div>
    </li>
  )
}
