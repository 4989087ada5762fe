import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

type ColumnsProps = {
  main: ReactNode
  side: ReactNode
  narrow?: boolean
  sideLabel?: string
  /** the side column is for going on from here, so that it is left out on paper */
  sideScreenOnly?: boolean
}

/** The page's two columns. The side one comes after the main one in reading order, and below it on a phone. */
export function Columns({ main, side, narrow, sideLabel, sideScreenOnly }: ColumnsProps) {
  return (
    <div className={classNames('c-columns', narrow && 'c-columns-narrow')}>
      <div className="c-main">{main}</div>
      <Side label={sideLabel} screenOnly={sideScreenOnly}>
        {side}
      </Side>
    </div>
  )
}

type SideProps = { label?: string; screenOnly?: boolean; children: ReactNode }

export function Side({ label, screenOnly, children }: SideProps) {
  return (
    <aside className={classNames('c-side', screenOnly && 'c-screen-only')} aria-label={label}>
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
