import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Brand } from './mark.tsx'

type SplitPageProps = { children: ReactNode; aside?: ReactNode; foot?: ReactNode }

/** A page before anyone is known: what to do on the left, why on the right. */
export function SplitPage({ children, aside, foot }: SplitPageProps) {
  return (
    <main id="main" className={classNames('c-split', !aside && 'c-split-alone')}>
      <div className="c-split-form">
        <Brand />
        <div className="c-split-mid">{children}</div>
        {foot && <div className="c-split-foot">{foot}</div>}
      </div>
      {aside && <aside className="c-split-side">{aside}</aside>}
    </main>
  )
}

export function GreatQuestion({ children }: { children: ReactNode }) {
  return <p className="c-great-question">{children}</p>
}

export function Or({ children = 'or' }: { children?: ReactNode }) {
  return <div className="c-or">{children}</div>
}
