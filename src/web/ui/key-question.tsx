import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { VisuallyHidden } from './text.tsx'

export function Questions({ children }: { children: ReactNode }) {
  return <div className="c-questions">{children}</div>
}

type KeyQuestionProps = {
  number: number
  text: ReactNode
  labels?: ReactNode
  by?: ReactNode
  level?: 2 | 3
  open?: boolean
  id?: string
  children?: ReactNode
}

/** The question in large serif, its number in the margin. `open` lifts the one being talked about. */
export function KeyQuestion({ number, text, labels, by, level = 2, open, id, children }: KeyQuestionProps) {
  const Heading = `h${level}` as const
  return (
    <article id={id} className={classNames('c-question', open && 'c-question-open')}>
      <span className="c-question-number" aria-hidden="true">
        {number}
      </span>
      <div>
        {by && <div className="c-question-by">{by}</div>}
        <Heading className="c-question-text">
          <VisuallyHidden>Question {number}: </VisuallyHidden>
          {text}
        </Heading>
        {labels && <p className="c-question-labels">{labels}</p>}
        {children && <div className="c-question-body">{children}</div>}
      </div>
    </article>
  )
}
