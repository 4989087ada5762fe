import { type ReactNode, useRef } from 'react'
import { useDrop } from 'react-aria-components'
import { classNames } from './class-names.ts'

type DropPlaceProps = {
  /** there is something in somebody's hand that can be let go here */
  shown: boolean
  label: string
  onDrop: () => void
  children?: ReactNode
}

/** Where something can be let go, by the pointer or, with Tab and Enter, from the keyboard. Unseen until then. */
export function DropPlace({ shown, label, onDrop, children }: DropPlaceProps) {
  const ref = useRef<HTMLDivElement>(null)
  const accepts = useRef(shown)
  accepts.current = shown
  const { dropProps, isDropTarget } = useDrop({
    ref,
    getDropOperation: () => 'move',
    onDrop: () => onDrop(),
    isDisabled: !shown,
  })
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button cannot be a place for the pointer to let go over.
    <div
      {...dropProps}
      ref={ref}
      role="button"
      tabIndex={shown ? 0 : -1}
      aria-label={label}
      aria-hidden={!shown}
      className={classNames('c-place', shown && 'c-place-shown', isDropTarget && 'c-place-over')}
    >
      {children ?? label}
    </div>
  )
}
