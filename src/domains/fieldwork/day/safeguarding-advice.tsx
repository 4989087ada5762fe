import type { ReactNode } from 'react'
import { PlainFieldPage } from './field-page.tsx'

/** What to do at once, wherever one is; it needs no network, no code, and keeps nothing. */
export const SafeguardingWords = () => (
  <ol className="c-field-steps">
    <li>
      <b>Stop writing.</b> Listen. Do not ask for more than you are told, and do not promise to keep it
      secret.
    </li>
    <li>
      <b>If a child is in danger at this moment, call 999.</b> <a href="tel:999">Call 999</a>
    </li>
    <li>
      <b>Tell the school’s safeguarding lead now,</b> in person or by telephone. Reception will find them.
    </li>
    <li>
      <b>Then tell the lead reviewer</b> that you have passed something on, and nothing about what it was.
    </li>
  </ol>
)

export const SafeguardingAdvice = ({ children }: { children?: ReactNode }) => (
  <PlainFieldPage title="A child may be at risk">
    <SafeguardingWords />
    {children}
    <p className="c-dim">Candour keeps nothing of it: opening this page writes nothing down.</p>
  </PlainFieldPage>
)
