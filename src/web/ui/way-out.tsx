import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Icon, type IconShape } from './icon.tsx'

/** A quiet way out that is always in the same place. */
export const WayOut = ({ to, icon, children }: { to: string; icon: IconShape; children: ReactNode }) => (
  <p className="c-way-out">
    <Link to={to}>
      <Icon of={icon} />
      <span>{children}</span>
    </Link>
  </p>
)

/** What became of something a moment ago: small, beside an icon, and read out. */
export const SavedLine = ({ icon, children }: { icon: IconShape; children: ReactNode }) => (
  <p className="c-saved-line" role="status">
    <Icon of={icon} />
    <span>{children}</span>
  </p>
)
