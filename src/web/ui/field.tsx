import { IconAlertCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'

/** `id` only where a page has the same field in several forms; otherwise the name is its id. */
export type FieldWords = { name: string; id?: string; label: ReactNode; hint?: ReactNode; error?: string }

/** What an input is given so that its hint and error are read with it, and so that the error summary finds it. */
export type Wiring = { id: string; name: string; 'aria-describedby'?: string; 'aria-invalid'?: true }

export function wire({ name, id = name, hint, error }: Omit<FieldWords, 'label'>): Wiring {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return {
    id,
    name,
    'aria-describedby': described || undefined,
    'aria-invalid': error ? true : undefined,
  }
}

type FieldProps = FieldWords & { hideLabel?: boolean; children: (wiring: Wiring) => ReactNode }

/** Label, then hint, then error, then the field. */
export function Field({ name, id = name, label, hint, error, hideLabel, children }: FieldProps) {
  return (
    <div className="c-field">
      <label htmlFor={id} className={classNames('c-label', hideLabel && 'c-hidden')}>
        {label}
      </label>
      <Hint name={id} hint={hint} />
      <ErrorLine name={id} error={error} />
      {children(wire({ name, id, hint, error }))}
    </div>
  )
}

export function Hint({ name, hint }: { name: string; hint?: ReactNode }) {
  if (!hint) return null
  return (
    <p id={`${name}-hint`} className="c-hint">
      {hint}
    </p>
  )
}

export function ErrorLine({ name, error }: { name: string; error?: string }) {
  if (!error) return null
  return (
    <p id={`${name}-error`} className="c-error">
      <Icon of={IconAlertCircle} />
      <span>{error}</span>
    </p>
  )
}

export function FieldRow({ children }: { children: ReactNode }) {
  return <div className="c-field-row">{children}</div>
}
