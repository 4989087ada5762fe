import { IconSearch } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Form } from 'react-router'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'

type SearchFieldProps = {
  label: string
  name?: string
  action?: string
  defaultValue?: string
  button?: string
  bare?: boolean
  children?: ReactNode
}

/** A search with a form of its own, unless it is bare; children are hidden inputs to send with it. */
export function SearchField({ action, bare, children, ...box }: SearchFieldProps) {
  if (bare) {
    return (
      <div className="c-search">
        <Box {...box} />
      </div>
    )
  }
  return (
    <Form method="get" action={action} role="search" className="c-search">
      <Box {...box} />
      {children}
    </Form>
  )
}

function Box({
  label,
  name = 'q',
  defaultValue,
  button = 'Search',
}: Omit<SearchFieldProps, 'action' | 'bare'>) {
  return (
    <>
      <div className="c-search-box">
        <label htmlFor={name} className="c-hidden">
          {label}
        </label>
        <Icon of={IconSearch} />
        <input
          className="c-input"
          type="search"
          id={name}
          name={name}
          defaultValue={defaultValue}
          placeholder={label}
          autoComplete="off"
        />
      </div>
      <Button>{button}</Button>
    </>
  )
}
