import { IconGripVertical } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import {
  Button,
  Checkbox,
  GridList,
  GridListItem,
  ListLayout,
  useDragAndDrop,
  Virtualizer,
} from 'react-aria-components'
import { Icon } from './icon.tsx'

export type DrawerNote = { id: string; words: string; about: ReactNode }

type NoteDrawerProps = {
  label: string
  notes: DrawerNote[]
  chosen: Set<string>
  onChoose: (chosen: Set<string>) => void
  onTake: (ids: string[]) => void
  onEnd: () => void
}

const MOST_REM = 32
const layout = { estimatedRowHeight: 120, gap: 8, padding: 2 }

/** Notes to choose from and to take in hand, one or several; only those in sight are drawn, however many there are. */
export function NoteDrawer({ label, notes, chosen, onChoose, onTake, onEnd }: NoteDrawerProps) {
  const { dragAndDropHooks } = useDragAndDrop<DrawerNote>({
    // never the words: what is dragged could be let go in another program
    getItems: (ids) => [...ids].map((id) => ({ 'candour-note': String(id) })),
    onDragStart: ({ keys }) => onTake([...keys].map(String)),
    onDragEnd: onEnd,
    renderDragPreview: (items) => (
      <div className="c-note-held">{items.length === 1 ? 'One note' : `${items.length} notes`}</div>
    ),
  })
  return (
    <Virtualizer layout={ListLayout} layoutOptions={layout}>
      <GridList
        className="c-drawer-list"
        style={{ flexBasis: `${Math.min(MOST_REM, notes.length * 9)}rem` }}
        aria-label={label}
        items={notes}
        selectionMode="multiple"
        selectedKeys={chosen}
        onSelectionChange={(keys) =>
          onChoose(keys === 'all' ? new Set(notes.map(({ id }) => id)) : new Set([...keys].map(String)))
        }
        dragAndDropHooks={dragAndDropHooks}
      >
        {(note) => (
          <GridListItem id={note.id} textValue={note.words.slice(0, 80)} className="c-drawer-note">
            <Button slot="drag" className="c-handle">
              <Icon of={IconGripVertical} />
            </Button>
            <Checkbox slot="selection" className="c-drawer-box" />
            <span className="c-drawer-words">
              <span className="c-serif">{note.words}</span>
              <span className="c-drawer-about">{note.about}</span>
            </span>
          </GridListItem>
        )}
      </GridList>
    </Virtualizer>
  )
}
