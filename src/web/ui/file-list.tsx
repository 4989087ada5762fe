import type { ReactNode } from 'react'
import { Link } from 'react-router'

export function FileList({ label, children }: { label?: string; children: ReactNode }) {
  return (
    <ul className="c-files" aria-label={label}>
      {children}
    </ul>
  )
}

type FileItemProps = {
  type: string
  name: ReactNode
  to?: string
  meta?: ReactNode
  action?: ReactNode
  children?: ReactNode
}

export function FileItem({ type, name, to, meta, action, children }: FileItemProps) {
  return (
    <li className="c-file">
      <span className="c-file-type">{type}</span>
      <div>
        <span className="c-file-name">{to ? <Link to={to}>{name}</Link> : name}</span>
        {meta && <p className="c-file-meta">{meta}</p>}
        {children}
      </div>
      {action && <div className="c-file-action">{action}</div>}
    </li>
  )
}

/** Earlier versions, newest first, as list items. */
export function Versions({ children }: { children: ReactNode }) {
  return (
    <ul className="c-versions" aria-label="Versions">
      {children}
    </ul>
  )
}
