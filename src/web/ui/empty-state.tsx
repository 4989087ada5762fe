import type { ReactNode } from 'react'
import { Buttons } from './button.tsx'

type EmptyStateProps = { title: ReactNode; level?: 1 | 2 | 3; actions?: ReactNode; children: ReactNode }

/** What will be here, and who puts it there. Also for a page that is not there, and for our own faults. */
export function EmptyState({ title, level = 2, actions, children }: EmptyStateProps) {
  const Heading = `h${level}` as const
  return (
    <div className="c-empty">
      <Heading className="c-empty-title">{title}</Heading>
      <div className="c-empty-words">{children}</div>
      {actions && <Buttons>{actions}</Buttons>}
    </div>
  )
}
