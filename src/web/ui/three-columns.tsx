import type { ReactNode } from 'react'
import { Side } from './columns.tsx'

type ThreeColumnsProps = { nav: ReactNode; main: ReactNode; side: ReactNode; sideLabel?: string }

/** A list of places of the same kind, the one being read, and what is known about it (drawing 04). A narrow screen
    loses the list: the crumb leads to it. */
export function ThreeColumns({ nav, main, side, sideLabel }: ThreeColumnsProps) {
  return (
    <div className="c-three">
      <div className="c-three-nav">{nav}</div>
      <div className="c-main">{main}</div>
      <Side label={sideLabel}>{side}</Side>
    </div>
  )
}
