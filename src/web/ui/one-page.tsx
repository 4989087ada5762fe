import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

export type OnePageSize = 'large' | 'medium' | 'small' | 'fine'

type OnePageProps = {
  size: OnePageSize
  head: ReactNode
  foot: ReactNode
  notes: string
  children: ReactNode
}

/** One side of A4, whatever stands on it: what room is left is ruled for the reader's own notes. */
export function OnePage({ size, head, foot, notes, children }: OnePageProps) {
  return (
    <article className={classNames('c-one-page', `c-one-page-${size}`)}>
      <header>{head}</header>
      {children}
      <section className="c-one-page-notes">
        <h2>{notes}</h2>
      </section>
      <footer>{foot}</footer>
    </article>
  )
}

type Numbered = { number: number; text: string }

/** Sentences to be read aloud, each with its number in the margin. */
export function ReadAloud({ title, items }: { title?: string; items: Numbered[] }) {
  return (
    <section className="c-read-aloud">
      {title && <h2>{title}</h2>}
      <ol>
        {items.map(({ number, text }) => (
          <li key={number} value={number}>
            <span aria-hidden="true">{number}</span>
            <p>{text}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
