import type { ReactNode } from 'react'

// The same facts, drawn as fits: a phone opens on a list where a wider screen opens on a grid. Paper is wide.
export const OnPhone = ({ children }: { children: ReactNode }) => <div className="c-on-phone">{children}</div>
export const NotOnPhone = ({ children }: { children: ReactNode }) => (
  <div className="c-not-on-phone">{children}</div>
)

/** Begins on a page of its own when printed. */
export const PrintedPage = ({ children }: { children: ReactNode }) => (
  <div className="c-printed-page">{children}</div>
)
