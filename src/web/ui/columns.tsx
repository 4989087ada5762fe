import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

type ColumnsProps = { main: ReactNode; side: ReactNode; narrow?: boolean; sideLabel?: string }

/** The page's two columns. The side one comes after the main one in reading order, and below it on a phone. */
export function Columns({ main, side, narrow, sideLabel }: ColumnsProps) {
  return (
    <div className={classNames('c-columns', narrow && 'c-columns-narrow')}>
      <div className="c-main">{main}</div>
      <Side label={sideLabel}>{side}</Side>
    </div>
  )
}

export function Side({ label, children }: { label?: string; children: ReactNode }) {
  return (
    <aside className="c-side" aria-label={label}>
      {children}
    </aside>
  )
}

export function SideSection({ title, children }: { title?: string; children: ReactNode }) {
  return (
    <section className="c-side-section">
      {title && <h2 className="c-side-title">{title}</h2>}
      {children}
    </section>
  )
}
