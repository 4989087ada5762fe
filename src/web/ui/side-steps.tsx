import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

type SideStep = { text: ReactNode; note?: ReactNode; now?: boolean }

export function SideSteps({ items }: { items: SideStep[] }) {
  return (
    <ol className="c-side-steps">
      {items.map(({ text, note, now }, place) => (
        <li
          // biome-ignore lint/suspicious/noArrayIndexKey: steps never move, and may be any node.
          key={place}
          className={classNames('c-side-step', now && 'c-side-step-now')}
          aria-current={now ? 'step' : undefined}
        >
          {text}
          {note && <span className="c-side-step-note">{note}</span>}
        </li>
      ))}
    </ol>
  )
}
