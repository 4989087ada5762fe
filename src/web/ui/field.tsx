import { IconAlertCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'

export type FieldWords = { name: string; label: ReactNode; hint?: ReactNode; error?: string }

/** What an input is given so that its hint and error are read with it; its id is its name, for the error summary. */
export type Wiring = { id: string; name: string; 'aria-describedby'?: string; 'aria-invalid'?: true }

export function wire({ name, hint, error }: Pick<FieldWords, 'name' | 'hint' | 'error'>): Wiring {
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ')
  return {
    id: name,
    name,
    'aria-describedby': described || undefined,
    'aria-invalid': error ? true : undefined,
  }
}

type FieldProps = FieldWords & { hideLabel?: boolean; children: (wiring: Wiring) => ReactNode }

/** Label, then hint, then error, then the field. */
export function Field({ name, label, hint, error, hideLabel, children }: FieldProps) {
  return (
    <div className="c-field">
      <label htmlFor={name} className={classNames('c-label', hideLabel && 'c-hidden')}>
        {label}
      </label>
      <Hint name={name} hint={hint} />
      <ErrorLine name={name} error={error} />
      {children(wire({ name, hint, error }))}
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
