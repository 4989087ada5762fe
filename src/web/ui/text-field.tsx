import type { ComponentProps } from 'react'
import { classNames } from './class-names.ts'
import { Field, type FieldWords } from './field.tsx'

type Wired = keyof FieldWords | 'className' | 'style' | 'id'

type TextFieldProps = FieldWords &
  Omit<ComponentProps<'input'>, Wired | 'width'> & { width?: 'short' | 'half'; hideLabel?: boolean }

export function TextField({ name, label, hint, error, hideLabel, width, ...input }: TextFieldProps) {
  return (
    <Field name={name} label={label} hint={hint} error={error} hideLabel={hideLabel}>
      {(wiring) => (
        <input
          type="text"
          {...input}
          {...wiring}
          className={classNames('c-input', width && `c-input-${width}`)}
        />
      )}
    </Field>
  )
}

type TextAreaProps = FieldWords &
  Omit<ComponentProps<'textarea'>, Wired> & { serif?: boolean; hideLabel?: boolean }

/** `serif` for what people think, rather than what they fill in; one row for a remark that may grow. */
export function TextArea({
  name,
  id,
  label,
  hint,
  error,
  hideLabel,
  serif,
  rows = 5,
  ...area
}: TextAreaProps) {
  return (
    <Field name={name} id={id} label={label} hint={hint} error={error} hideLabel={hideLabel}>
      {(wiring) => (
        <textarea
          {...area}
          {...wiring}
          rows={rows}
          className={classNames('c-input', serif && 'c-input-serif', rows === 1 && 'c-input-line')}
        />
      )}
    </Field>
  )
}
