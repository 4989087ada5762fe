import { IconCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Icon } from './icon.tsx'

type TaskGroupProps = { title: ReactNode; tally?: ReactNode; children: ReactNode }

export function TaskGroup({ title, tally, children }: TaskGroupProps) {
  return (
    <section className="c-task-group">
      <div className="c-task-group-head">
        <h3>{title}</h3>
        {tally && <span className="c-task-tally">{tally}</span>}
      </div>
      <TaskList>{children}</TaskList>
    </section>
  )
}

export function TaskList({ children }: { children: ReactNode }) {
  return <ul className="c-tasks">{children}</ul>
}

export type TaskState = 'done' | 'yours' | 'part' | 'open' | 'blocked'

type TaskProps = { state: TaskState; title: ReactNode; to?: string; hint?: ReactNode; status?: ReactNode }

/** A verb, a reason, then whose it is and by when. What cannot start yet has no link; its hint says what comes first. */
export function Task({ state, title, to, hint, status }: TaskProps) {
  const linked = to !== undefined && state !== 'blocked'
  return (
    <li className={`c-task c-task-${state}`}>
      <span className="c-tick" aria-hidden="true">
        {state === 'done' && <Icon of={IconCheck} />}
      </span>
      <div>
        <span className="c-task-title">{linked ? <Link to={to}>{title}</Link> : title}</span>
        {hint && <p className="c-task-hint">{hint}</p>}
      </div>
      <div className="c-task-status">{status ?? plainStatus[state]}</div>
    </li>
  )
}

const plainStatus: Record<TaskState, string> = {
  done: 'Done',
  yours: 'Yours',
  part: 'Part done',
  open: 'Not started',
  blocked: 'Cannot start yet',
}
