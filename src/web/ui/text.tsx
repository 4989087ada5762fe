import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

type TextProps = {
  as?: 'p' | 'span' | 'div'
  size?: 'xs' | 'sm' | 'md' | 'lg'
  dim?: boolean
  serif?: boolean
  strong?: boolean
  measure?: boolean
  id?: string
  children: ReactNode
}

export function Text({
  as: Element = 'p',
  size = 'md',
  dim,
  serif,
  strong,
  measure,
  id,
  children,
}: TextProps) {
  const name = classNames(
    size !== 'md' && `c-text-${size}`,
    dim && 'c-dim',
    serif && 'c-serif',
    strong && 'c-strong',
    measure && 'c-measure',
  )
  return (
    <Element id={id} className={name || undefined}>
      {children}
    </Element>
  )
}

export function Dim({ children }: { children: ReactNode }) {
  return <span className="c-dim">{children}</span>
}

export function Lede({ children }: { children: ReactNode }) {
  return <p className="c-lede">{children}</p>
}

/** Running text, written with plain headings, paragraphs and lists. */
export function Prose({ children }: { children: ReactNode }) {
  return <div className="c-prose">{children}</div>
}

export function Numbers({ children }: { children: ReactNode }) {
  return <span className="c-numbers">{children}</span>
}

export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="c-hidden">{children}</span>
}
