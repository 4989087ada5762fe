import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

export function MarginRows({ children }: { children: ReactNode }) {
  return <div className="c-margin-rows">{children}</div>
}

/** One row of the dated margin whose margin holds a word, a number or a question. */
export function MarginRow({
  label,
  wide,
  children,
}: {
  label: ReactNode
  wide?: boolean
  children: ReactNode
}) {
  const plain = typeof label === 'string'
  return (
    <section className={classNames('c-margin-row', wide && 'c-margin-row-wide')}>
      {plain ? (
        <h3 className="c-margin-label c-side-title">{label}</h3>
      ) : (
        <div className="c-margin-label">{label}</div>
      )}
      <div>{children}</div>
    </section>
  )
}
