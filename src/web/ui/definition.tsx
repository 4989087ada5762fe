import { Fragment, type ReactNode } from 'react'
import { Link } from 'react-router'
import { VisuallyHidden } from './text.tsx'

type Answer = { term: string; value: ReactNode; change?: { to: string; label?: string } }

/** Check your answers, before anything that cannot be taken back. */
export function Definition({ items }: { items: Answer[] }) {
  return (
    <dl className="c-definition">
      {items.map(({ term, value, change }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
          {change && (
            <dd>
              <Link to={change.to}>
                {change.label ?? 'Change'}
                <VisuallyHidden> {term.toLowerCase()}</VisuallyHidden>
              </Link>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}

export function KeyValues({ items }: { items: { term: string; value: ReactNode }[] }) {
  return (
    <dl className="c-key-values">
      {items.map(({ term, value }) => (
        <Fragment key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  )
}
