import { IconGripVertical } from '@tabler/icons-react'
import { useDrag } from 'react-aria-components'
import { Icon } from './icon.tsx'

type DragHandleProps = { label: string; kind: string; id: string; onTake: () => void; onEnd: () => void }

/** Takes a card by the pointer, or with Enter from the keyboard; Tab then goes from place to place. */
export function DragHandle({ label, kind, id, onTake, onEnd }: DragHandleProps) {
  const { dragProps, isDragging } = useDrag({
    // never the words: what is dragged could be let go in another program
    getItems: () => [{ [kind]: id }],
    getAllowedDropOperations: () => ['move'],
    onDragStart: onTake,
    onDragEnd: onEnd,
  })
  return (
    // biome-ignore lint/a11y/useSemanticElements: Firefox drags no button.
    <span
      {...dragProps}
      role="button"
      tabIndex={0}
      aria-label={label}
      title={label}
      className={isDragging ? 'c-handle c-handle-held' : 'c-handle'}
    >
      <Icon of={IconGripVertical} />
    </span>
  )
}
