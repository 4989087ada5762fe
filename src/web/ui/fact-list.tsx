import type { ReactNode } from 'react'

type Fact = { label: string; value: ReactNode; note?: ReactNode }

/** Figures that stand alone; the note says as at when. */
export function FactList({ facts }: { facts: Fact[] }) {
  return (
    <dl className="c-facts-large">
      {facts.map(({ label, value, note }) => (
        <div key={label} className="c-fact">
          <dt>{label}</dt>
          <dd>
            <span className="c-fact-value">{value}</span>
            {note && <span className="c-fact-note">{note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
