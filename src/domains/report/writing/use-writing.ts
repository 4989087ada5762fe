import { Editor } from '@tiptap/core'
import { Collaboration } from '@tiptap/extension-collaboration'
import { CollaborationCaret } from '@tiptap/extension-collaboration-caret'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { leaveAtOnce } from '../../../web/leave-at-once.ts'
import { fieldName } from './field-name.ts'
import {
  type CitationLabel,
  marksInText,
  type SectionLook,
  showMarks,
  type TextMark,
} from './marks-in-text.ts'
import { openWriting, type Writing, type WritingState } from './open-writing.ts'
import { reportNodes } from './report-nodes.ts'
import { writingOver } from './writing-over.ts'

export type WritingProps = {
  reviewId: string
  person: { id: string; name: string }
  key: string
  sections: SectionLook
  label: CitationLabel
  onRemarks: () => void
}
export type OpenEditor = {
  editor: Editor | null
  state: WritingState
  /** counts up with every change and every move of the cursor, so that what depends on either is drawn anew */
  turn: number
}

const notYet: WritingState = { words: 'opening', keptAt: null, others: [] }

/** The editor of a report, joined with everybody else who writes it. */
export function useWriting(place: RefObject<HTMLElement | null>, props: WritingProps): OpenEditor {
  const [editor, setEditor] = useState<Editor | null>(null)
  const [state, setState] = useState(notYet)
  const [turn, setTurn] = useState(0)
  const latest = useRef(props)
  latest.current = props
  const { reviewId, key } = props
  useEffect(() => {
    if (!place.current) return
    const { person } = latest.current
    const writing = openWriting({
      reviewId,
      key,
      personId: person.id,
      onState: (change) => setState((before) => ({ ...before, ...change })),
      onRemarks: () => latest.current.onRemarks(),
      // the document is asked for anew, so that nothing of it stays in the page either
      onOver: () => leaveAtOnce(() => window.location.replace(`${window.location.pathname}?${writingOver}`)),
    })
    let closed = false
    let made: Editor | null = null
    void writing.opened.then(() => {
      if (closed || !place.current) return
      made = makeEditor(place.current, writing, latest, () => setTurn((before) => before + 1))
      setEditor(made)
    })
    return () => {
      closed = true
      setEditor(null)
      made?.destroy()
      writing.close()
    }
  }, [place, reviewId, key])
  return { editor, state, turn }
}

function makeEditor(
  element: HTMLElement,
  writing: Writing,
  latest: RefObject<WritingProps>,
  onTurn: () => void,
): Editor {
  const { person, sections, label } = latest.current
  return new Editor({
    element,
    // the rules it would put into the page are in report-editor.css
    injectCSS: false,
    extensions: [
      ...reportNodes,
      Collaboration.configure({ document: writing.doc, field: fieldName, provider: writing.provider }),
      CollaborationCaret.configure({ provider: writing.provider, user: person, render: caret }),
      marksInText(sections, label),
    ],
    editorProps: { attributes: { 'aria-label': 'The report', class: 'c-report-text', spellcheck: 'true' } },
    onTransaction: onTurn,
  })
}

type Shown = { marks: TextMark[]; sections: SectionLook; label: CitationLabel }

export function useMarks(editor: Editor | null, { marks, sections, label }: Shown) {
  useEffect(() => {
    if (editor) editor.view.dispatch(showMarks(editor.state, { marks, sections, label }))
  }, [editor, marks, sections, label])
}

/** Where somebody else is writing. */
function caret(user: { name?: string }): HTMLElement {
  const mark = document.createElement('span')
  mark.className = 'c-caret'
  const name = document.createElement('span')
  name.className = 'c-caret-name'
  name.textContent = (user.name ?? '').split(' ')[0] ?? ''
  mark.append(name)
  return mark
}
