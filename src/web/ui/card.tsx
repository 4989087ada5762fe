import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

type CardProps = {
  as?: 'article' | 'div' | 'section' | 'li'
  dashed?: boolean
  live?: boolean
  id?: string
  children: ReactNode
}

/** For a thing a person could pick up. Dashed while it is not yet shared; live while somebody writes in it. */
export function Card({ as: Element = 'div', dashed, live, id, children }: CardProps) {
  return (
    <Element id={id} className={classNames('c-card', dashed && 'c-card-dashed', live && 'c-card-live')}>
      {children}
    </Element>
  )
}
