import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBold,
  IconItalic,
  IconLinkPlus,
  IconList,
  IconMessagePlus,
} from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { clockTime } from '../../../web/dates.ts'
import { Icon, type IconShape } from '../../../web/ui/icon.tsx'
import { VisuallyHidden } from '../../../web/ui/text.tsx'
import type { WritingState } from './open-writing.ts'

type ToolbarProps = {
  editor: Editor | null
  /** it is drawn anew with each: the editor itself stays the same thing */
  turn: number
  state: WritingState
  onAsk: (what: 'evidence' | 'comment') => void
}

/** What can be done to the words, and whether they are kept. */
export function EditorToolbar({ editor, state, onAsk }: ToolbarProps) {
  const ready = editor !== null && state.words !== 'opening'
  return (
    <div className="c-writing-bar" role="toolbar" aria-label="Words of the report">
      <KindChoice editor={editor} ready={ready} />
      <Tool
        icon={IconBold}
        name="Bold"
        on={editor?.isActive('bold')}
        ready={ready}
        act={() => editor?.chain().focus().toggleMark('bold').run()}
      />
      <Tool
        icon={IconItalic}
        name="Italic"
        on={editor?.isActive('italic')}
        ready={ready}
        act={() => editor?.chain().focus().toggleMark('italic').run()}
      />
      <Tool
        icon={IconList}
        name="List"
        on={editor?.isActive('bulletList')}
        ready={ready}
        act={() => editor?.chain().focus().toggleList('bulletList', 'listItem').run()}
      />
      <Tool icon={IconArrowBackUp} name="Undo" ready={ready} act={() => editor?.commands.undo()} />
      <Tool icon={IconArrowForwardUp} name="Do again" ready={ready} act={() => editor?.commands.redo()} />
      <Tool icon={IconLinkPlus} name="Evidence" worded ready={ready} act={() => onAsk('evidence')} />
      <Tool icon={IconMessagePlus} name="Comment" worded ready={ready} act={() => onAsk('comment')} />
      <span className="c-writing-kept" role="status">
        {keptWords(state)}
      </span>
    </div>
  )
}

export function keptWords({ words, keptAt }: Pick<WritingState, 'words' | 'keptAt'>): string {
  if (words === 'opening') return 'Opening'
  if (words === 'waiting') return 'No network. Your words are kept on this device.'
  if (words === 'going') return 'Saving'
  return keptAt ? `Saved ${clockTime(keptAt)}` : 'Saved'
}

const kinds = { paragraph: 'Text', subheading: 'Sub-heading' }

function KindChoice({ editor, ready }: { editor: Editor | null; ready: boolean }) {
  const now = editor?.isActive('subheading') ? 'subheading' : 'paragraph'
  return (
    <label className="c-writing-kind">
      <VisuallyHidden>Kind of text</VisuallyHidden>
      <select
        value={now}
        disabled={!ready}
        onChange={({ target }) => editor?.chain().focus().clearNodes().setNode(target.value).run()}
      >
        {Object.entries(kinds).map(([kind, name]) => (
          <option key={kind} value={kind}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

type ToolProps = {
  icon: IconShape
  name: string
  act: () => unknown
  ready: boolean
  on?: boolean
  worded?: boolean
}

function Tool({ icon, name, act, ready, on, worded }: ToolProps) {
  return (
    <button
      type="button"
      className="c-writing-tool"
      title={name}
      aria-pressed={on}
      disabled={!ready}
      // the words stay chosen while a tool is pressed
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => void act()}
    >
      <Icon of={icon} />
      {worded ? name : <VisuallyHidden>{name}</VisuallyHidden>}
    </button>
  )
}
