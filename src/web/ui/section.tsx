import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

type SectionProps = {
  title?: ReactNode
  level?: 2 | 3
  id?: string
  aside?: ReactNode
  rule?: boolean
  /** for filling in, so that it is left out on paper */
  screenOnly?: boolean
  children: ReactNode
}

export function Section({ title, level = 2, id, aside, rule, screenOnly, children }: SectionProps) {
  const Heading = `h${level}` as const
  return (
    <section
      id={id}
      className={classNames(
        'c-section',
        `c-section-${level}`,
        rule && 'c-section-rule',
        screenOnly && 'c-screen-only',
      )}
    >
      {title && (
        <div className="c-section-head">
          <Heading>{title}</Heading>
          {aside && <span className="c-section-aside">{aside}</span>}
        </div>
      )}
      {children}
    </section>
  )
}
