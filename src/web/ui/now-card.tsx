import { IconLock } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

type NowCardProps = { when: ReactNode; title: ReactNode; where?: ReactNode; children: ReactNode }

/** What is on now, or comes next: the one thing on the page that a person goes to. */
export function NowCard({ when, title, where, children }: NowCardProps) {
  return (
    <section className="c-now" aria-label="Now or next">
      <p className="c-now-when">{when}</p>
      <h2>{title}</h2>
      {where && <p className="c-now-where">{where}</p>}
      {children}
    </section>
  )
}

/** Words to say before anything else. */
export const SayFirst = ({ children }: { children: ReactNode }) => (
  <p className="c-say-first">
    <Icon of={IconLock} />
    <span>{children}</span>
  </p>
)

type Numbered = { number: number; text: string }

/** What the meeting is for. */
export const NowQuestions = ({ title, items }: { title: string; items: Numbered[] }) => (
  <div className="c-now-questions">
    <p>{title}</p>
    <ol>
      {items.map(({ number, text }) => (
        <li key={number}>
          <span aria-hidden="true">{number}.</span>
          <span>{text}</span>
        </li>
      ))}
    </ol>
  </div>
)

export const NowMore = ({ children }: { children: ReactNode }) => <div className="c-now-more">{children}</div>
