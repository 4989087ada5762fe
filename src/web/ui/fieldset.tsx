import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { ErrorLine, Hint } from './field.tsx'

type FieldsetProps = {
  name: string
  legend: ReactNode
  hint?: ReactNode
  error?: string
  big?: boolean
  inline?: boolean
  children: ReactNode
}

/** Several inputs under one question. `big` when the question is the page's own. */
export function Fieldset({ name, legend, hint, error, big, inline, children }: FieldsetProps) {
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ')
  return (
    <fieldset
      className={classNames('c-choices', inline && 'c-choices-inline')}
      aria-describedby={described || undefined}
    >
      <legend className={classNames('c-legend', big && 'c-legend-big')}>{legend}</legend>
      <Hint name={name} hint={hint} />
      <ErrorLine name={name} error={error} />
      {children}
    </fieldset>
  )
}
