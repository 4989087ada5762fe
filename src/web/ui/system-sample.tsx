import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

/** One row of the foundations: its name in the margin. */
export function Foundation({ title, note, children }: { title: string; note?: string; children: ReactNode }) {
  return (
    <section className="c-foundation">
      <h2>{title}</h2>
      <div>
        {note && <p className="c-system-note">{note}</p>}
        {children}
      </div>
    </section>
  )
}

type SampleProps = { title: string; note: string; wide?: boolean; children: ReactNode }

export function Sample({ title, note, wide, children }: SampleProps) {
  return (
    <section className={classNames('c-sample', wide && 'c-sample-wide')}>
      <h2>{title}</h2>
      <p className="c-sample-note">{note}</p>
      {children}
    </section>
  )
}
