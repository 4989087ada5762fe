import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

/** The sheet of a report, written with plain headings, paragraphs and lists. */
export function ReportSheet({ draft, children }: { draft?: boolean; children: ReactNode }) {
  return <article className={classNames('c-sheet', draft && 'c-sheet-draft')}>{children}</article>
}
