import type { ReactNode } from 'react'

/** What a drawing shows, as lists within a list. */
export function OrgList({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="c-org-list">
      <ul aria-label={label}>{children}</ul>
    </div>
  )
}

export function OrgItem({ words, items }: { words: ReactNode; items?: { key: string; words: ReactNode }[] }) {
  return (
    <li>
      {words}
      {items && items.length > 0 && (
        <ul>
          {items.map((item) => (
            <li key={item.key}>{item.words}</li>
          ))}
        </ul>
      )}
    </li>
  )
}
