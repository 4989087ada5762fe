import type { ComponentProps } from 'react'
import type { FieldWords } from './field.tsx'
import { TextField } from './text-field.tsx'

type DateFieldProps = FieldWords &
  Pick<ComponentProps<'input'>, 'defaultValue' | 'min' | 'max' | 'required' | 'readOnly'>

/** The device's own date field: it knows the person's language, and works without JavaScript. */
export function DateField({ hint = 'For example, 1 December 2026', ...rest }: DateFieldProps) {
  return <TextField {...rest} hint={hint} type="date" width="short" />
}

export function TimeField({ hint, ...rest }: DateFieldProps & Pick<ComponentProps<'input'>, 'step'>) {
  return <TextField {...rest} hint={hint} type="time" width="short" />
}
