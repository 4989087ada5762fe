import { IconCar, IconClock, IconUsers } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'

const marks = { clock: IconClock, car: IconCar, people: IconUsers }

type WhyPanelProps = {
  title: string
  reasons: { words: string; mark: keyof typeof marks }[]
  /** beside its block on the right, on the left, or flat on the page; up: it grows upwards */
  side?: 'right' | 'left' | 'flat'
  up?: boolean
  children: ReactNode
}

/** Why something is not there: each reason with its mark, then what to do instead. */
export function WhyPanel({ title, reasons, side = 'right', up, children }: WhyPanelProps) {
  return (
    <section
      className={classNames(
        'c-why',
        side === 'left' && 'c-why-left',
        side === 'flat' && 'c-why-flat',
        up && 'c-why-up',
      )}
      aria-label={title}
    >
      <h2>{title}</h2>
      {reasons.length > 0 && (
        <ul>
          {reasons.map(({ words, mark }) => (
            <li key={words}>
              <Icon of={marks[mark]} />
              <span>{words}</span>
            </li>
          ))}
        </ul>
      )}
      {children}
    </section>
  )
}
