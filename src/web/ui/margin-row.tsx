import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { VisuallyHidden } from './text.tsx'

export function MarginRows({ children }: { children: ReactNode }) {
  return <div className="c-margin-rows">{children}</div>
}

/** One row of the dated margin whose margin holds a word, a number or a question. */
export function MarginRow({
  id,
  label,
  wide,
  level = 3,
  children,
}: {
  /** for a link that leads to this row */
  id?: string
  label: ReactNode
  wide?: boolean
  /** 2 where the rows stand under the title of the page itself */
  level?: 2 | 3
  children: ReactNode
}) {
  const plain = typeof label === 'string'
  const Heading = `h${level}` as const
  return (
    <section id={id} className={classNames('c-margin-row', wide && 'c-margin-row-wide')}>
      {plain ? (
        <Heading className="c-margin-label c-side-title">{label}</Heading>
      ) : (
        <div className="c-margin-label">{label}</div>
      )}
      <div>{children}</div>
    </section>
  )
}

type MarginQuestionProps = { number: number; text: ReactNode; note?: ReactNode; level?: 2 | 3 }

/** The question that stands in a wide margin, with what was found about it beside it. */
export function MarginQuestion({ number, text, note, level = 2 }: MarginQuestionProps) {
  const Heading = `h${level}` as const
  return (
    <>
      <span className="c-margin-number" aria-hidden="true">
        {number}
      </span>
      <Heading className="c-margin-question">
        <VisuallyHidden>Question {number}: </VisuallyHidden>
        {text}
      </Heading>
      {note && <p className="c-margin-note">{note}</p>}
    </>
  )
}
