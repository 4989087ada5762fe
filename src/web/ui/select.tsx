import { IconChevronDown } from '@tabler/icons-react'
import type { ComponentProps } from 'react'
import { classNames } from './class-names.ts'
import { Field, type FieldWords } from './field.tsx'
import { Icon } from './icon.tsx'

type SelectProps = FieldWords &
  Omit<ComponentProps<'select'>, keyof FieldWords | 'className' | 'style' | 'id' | 'children' | 'width'> & {
    options: { value: string; label: string }[]
    choose?: string
    width?: 'short' | 'half'
    hideLabel?: boolean
  }

/** `choose` is the line that stands for nothing chosen yet, such as "Choose a person". */
export function Select(props: SelectProps) {
  const { name, label, hint, error, options, choose, width, hideLabel, ...select } = props
  return (
    <Field name={name} label={label} hint={hint} error={error} hideLabel={hideLabel}>
      {(wiring) => (
        <span className={classNames('c-select', width && `c-input-${width}`)}>
          <select {...select} {...wiring} className="c-input">
            {choose && <option value="">{choose}</option>}
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <Icon of={IconChevronDown} />
        </span>
      )}
    </Field>
  )
}
