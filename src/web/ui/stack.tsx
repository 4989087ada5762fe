import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

export type Gap = 'xs' | 'sm' | 'md' | 'lg' | 'xl' | '2xl'

export function Stack({ gap = 'md', children }: { gap?: Gap; children: ReactNode }) {
  return <div className={`c-stack c-gap-${gap}`}>{children}</div>
}

type RowProps = {
  gap?: Gap
  align?: 'start' | 'center' | 'baseline'
  between?: boolean
  children: ReactNode
}

export function Row({ gap = 'sm', align = 'center', between, children }: RowProps) {
  const name = classNames('c-row', `c-gap-${gap}`, `c-row-${align}`, between && 'c-row-between')
  return <div className={name}>{children}</div>
}

type GridProps = { columns?: 2 | 3 | 4; gap?: Gap; children: ReactNode }

export function Grid({ columns = 2, gap = 'lg', children }: GridProps) {
  return <div className={`c-grid c-grid-${columns} c-gap-${gap}`}>{children}</div>
}
