import type { ReactNode } from 'react'
import { VisuallyHidden } from './text.tsx'

/** Few screen readers speak ins and del, so the words say it too. */
export function Added({ children }: { children: ReactNode }) {
  return (
    <ins className="c-added">
      <VisuallyHidden>[added: </VisuallyHidden>
      {children}
      <VisuallyHidden>]</VisuallyHidden>
    </ins>
  )
}

export function Removed({ children }: { children: ReactNode }) {
  return (
    <del className="c-removed">
      <VisuallyHidden>[removed: </VisuallyHidden>
      {children}
      <VisuallyHidden>]</VisuallyHidden>
    </del>
  )
}
