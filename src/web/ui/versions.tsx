import type { ReactNode } from 'react'

type Version = { title: string; children: ReactNode }

/** Two versions of the same thing, beside each other where there is room. */
export const Versions = ({ items }: { items: Version[] }) => (
  <div className="c-two-versions">
    {items.map(({ title, children }) => (
      <section key={title}>
        <h2>{title}</h2>
        {children}
      </section>
    ))}
  </div>
)
