import { useEffect, useRef } from 'react'

export type FieldError = { field: string; message: string }

type ErrorSummaryProps = { errors?: FieldError[]; title?: string; takesFocus?: boolean }

/** What to put right, in the words of the fields. It takes the focus, so that it is the first thing heard. */
export function ErrorSummary({ errors = [], title, takesFocus = true }: ErrorSummaryProps) {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (takesFocus && errors.length > 0) ref.current?.focus()
  }, [errors, takesFocus])
  if (errors.length === 0) return null
  return (
    <div className="c-errors" role="alert" tabIndex={-1} ref={ref}>
      <h2 className="c-errors-title">{title ?? summaryTitle(errors.length)}</h2>
      <ul>
        {errors.map(({ field, message }) => (
          <li key={field + message}>
            <a href={`#${field}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

const numbers = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

function summaryTitle(count: number): string {
  return count === 1 ? 'There is a problem' : `There is a problem with ${numbers[count - 2] ?? count} answers`
}
