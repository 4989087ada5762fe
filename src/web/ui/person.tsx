import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { VisuallyHidden } from './text.tsx'

export type PersonKind = 'team' | 'host' | 'you' | 'none'

type PersonBadgeProps = {
  initials: string
  name?: string
  kind?: PersonKind
  here?: boolean
  small?: boolean
}

/** Round for the team, square for the host, filled for you, dashed for not yet able, ringed when here.
    Give the name where it does not stand beside the badge. */
export function PersonBadge({ initials, name, kind = 'team', here, small }: PersonBadgeProps) {
  const look = classNames('c-badge', `c-badge-${kind}`, small && 'c-badge-small', here && 'c-badge-here')
  if (!name) {
    return (
      <span className={look} aria-hidden="true">
        {initials}
      </span>
    )
  }
  return (
    <span className={look} role="img" aria-label={here ? `${name}, here now` : name} title={name}>
      {initials}
    </span>
  )
}

type PersonRowProps = Omit<PersonBadgeProps, 'name'> & { name: string; note?: ReactNode; action?: ReactNode }

export function PersonRow({ name, note, action, ...badge }: PersonRowProps) {
  return (
    <li className={classNames('c-person', badge.small && 'c-person-small')}>
      <PersonBadge {...badge} />
      <span className="c-person-words">
        {name}
        {badge.here && <VisuallyHidden>, here now</VisuallyHidden>}
        {note && <span className="c-person-note">{note}</span>}
      </span>
      {action && <span className="c-person-action">{action}</span>}
    </li>
  )
}

export function People({ label, children }: { label?: string; children: ReactNode }) {
  return (
    <>
      {label && <p className="c-people-label">{label}</p>}
      <ul aria-label={label}>{children}</ul>
    </>
  )
}

export type BadgePerson = { initials: string; name: string; kind?: PersonKind; here?: boolean }

/** Small badges, then the words that say what these people have done. */
export function BadgeRow({ people, children }: { people: BadgePerson[]; children?: ReactNode }) {
  const anyoneHere = people.some((person) => person.here)
  return (
    <div className="c-badge-row">
      <span className={classNames('c-badges', anyoneHere && 'c-badges-here')}>
        {people.map((person) => (
          <PersonBadge key={person.name} {...person} small />
        ))}
      </span>
      {children && <span>{children}</span>}
    </div>
  )
}
