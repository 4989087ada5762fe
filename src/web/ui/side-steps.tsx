import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { VisuallyHidden } from './text.tsx'

type SideStep = { text: ReactNode; note?: ReactNode; now?: boolean; done?: boolean }

export function SideSteps({ items }: { items: SideStep[] }) {
  return (
    <ol className="c-side-steps">
      {items.map(({ text, note, now, done }, place) => (
        <li
          // biome-ignore lint/suspicious/noArrayIndexKey: steps never move, and may be any node.
          key={place}
          className={classNames('c-side-step', now && 'c-side-step-now', done && 'c-side-step-done')}
          aria-current={now ? 'step' : undefined}
        >
          {done && <VisuallyHidden>Done: </VisuallyHidden>}
          {text}
          {note && <span className="c-side-step-note">{note}</span>}
        </li>
      ))}
    </ol>
  )
}
