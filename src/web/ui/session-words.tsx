import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { classNames } from './class-names.ts'

type SessionWordsProps = {
  name: ReactNode
  to?: string
  when: ReactNode
  lines?: boolean
  children?: ReactNode
}

/** What stands in one block of a day: its name, its time, and a line more. `lines` where the block is narrow. */
export function SessionWords({ name, to, when, lines, children }: SessionWordsProps) {
  return (
    <div className={classNames('c-session', lines && 'c-session-lines')}>
      <span className="c-session-name">{to ? <Link to={to}>{name}</Link> : name}</span>{' '}
      <span className="c-session-when">{when}</span> {children && <span>{children}</span>}
    </div>
  )
}
