import { IconCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'
import { VisuallyHidden } from './text.tsx'

export type StageState = 'done' | 'now' | 'to-come'
export type StageStep = { name: string; date?: ReactNode; state: StageState; to?: string }

type StageStepsProps = { stages: StageStep[]; label?: string; mini?: boolean; framed?: boolean }

/** Filled is done, ringed is now, hollow is to come; the word is there for those who listen. */
export function StageSteps({ stages, label = 'Stages', mini, framed }: StageStepsProps) {
  return (
    <ol
      className={classNames('c-stages', mini && 'c-stages-mini', framed && 'c-stages-framed')}
      aria-label={label}
    >
      {stages.map((stage) => (
        <Stage key={stage.name} {...stage} mini={mini} />
      ))}
    </ol>
  )
}

function Stage({ name, date, state, to, mini }: StageStep & { mini?: boolean }) {
  return (
    <li className={`c-stage c-stage-${state}`} aria-current={state === 'now' ? 'step' : undefined}>
      <span className="c-stage-dot" aria-hidden="true">
        {state === 'done' && !mini && <Icon of={IconCheck} />}
      </span>
      <span className="c-stage-name">
        {to ? <Link to={to}>{name}</Link> : name}
        <VisuallyHidden> ({words[state]})</VisuallyHidden>
      </span>
      {date && <span className="c-stage-date">{date}</span>}
    </li>
  )
}

const words: Record<StageState, string> = { done: 'done', now: 'now', 'to-come': 'to come' }
