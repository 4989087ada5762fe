import type { ReactNode } from 'react'

export function Quote({ children, by }: { children: ReactNode; by?: ReactNode }) {
  return (
    <div>
      <blockquote className="c-quote">{children}</blockquote>
      {by && <p className="c-quote-by">{by}</p>}
    </div>
  )
}
