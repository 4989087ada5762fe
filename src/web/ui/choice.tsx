import { IconCheck } from '@tabler/icons-react'
import type { ComponentProps, ReactNode } from 'react'
import { Fieldset } from './fieldset.tsx'
import { Icon } from './icon.tsx'

type ChoiceType = 'radio' | 'checkbox'

type ChoiceProps = Omit<ComponentProps<'input'>, 'type' | 'className' | 'style'> & {
  type?: ChoiceType
  name: string
  label: ReactNode
  hint?: ReactNode
}

/** The words are part of the target. */
export function Choice({ type = 'checkbox', id, label, hint, ...input }: ChoiceProps) {
  return (
    <label className="c-choice">
      <input {...input} type={type} id={id ?? input.name} />
      <span className="c-choice-words">
        {label}
        {hint && <span className="c-choice-hint">{hint}</span>}
      </span>
    </label>
  )
}

type Option = { value: string; label: ReactNode; hint?: ReactNode; disabled?: boolean }

type ChoiceGroupProps = {
  name: string
  legend: ReactNode
  hint?: ReactNode
  error?: string
  type: ChoiceType
  options: Option[]
  defaultValue?: string | string[]
  inline?: boolean
  big?: boolean
  /** what its ids begin with, where another group of the form sends the same name */
  ids?: string
}

/** The first choice has the group's name as its id, so that the error summary leads to it. */
export function ChoiceGroup({ type, options, defaultValue, ids, ...words }: ChoiceGroupProps) {
  const base = ids ?? words.name
  return (
    <Fieldset {...words} name={base}>
      <div className="c-choices-list">
        {options.map((option, place) => (
          <Choice
            key={option.value}
            {...option}
            type={type}
            name={words.name}
            id={idOf(base, place)}
            defaultChecked={isChosen(defaultValue, option.value)}
            aria-invalid={words.error ? true : undefined}
          />
        ))}
      </div>
    </Fieldset>
  )
}

/** The same as round pills, for a finger: Was told, Saw it. */
export function PickGroup({ type, options, defaultValue, ids, ...words }: ChoiceGroupProps) {
  const base = ids ?? words.name
  return (
    <Fieldset {...words} name={base}>
      <div className="c-picks">
        {options.map(({ value, label, disabled }, place) => (
          <label key={value} className="c-pick">
            <input
              type={type}
              name={words.name}
              id={idOf(base, place)}
              value={value}
              disabled={disabled}
              defaultChecked={isChosen(defaultValue, value)}
            />
            <Icon of={IconCheck} />
            {label}
          </label>
        ))}
      </div>
    </Fieldset>
  )
}

function idOf(name: string, place: number): string {
  return place === 0 ? name : `${name}-${place + 1}`
}

function isChosen(chosen: string | string[] | undefined, value: string): boolean {
  return Array.isArray(chosen) ? chosen.includes(value) : chosen === value
}
