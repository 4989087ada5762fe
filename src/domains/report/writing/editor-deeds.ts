import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { TextSelection, type Transaction } from '@tiptap/pm/state'
import type { Span } from '../../../engines/disclosure/spans.ts'
import { widened } from '../../../engines/disclosure/widen.ts'
import { blockAnchor, sectionAnchor } from '../opened.ts'
import { offsetOf } from './marks-in-text.ts'

export type Cited = { findings?: string; notes?: string }
export type SelectedBlock = { id: string; findings: string[]; notes: string[] }

/** The paragraph that the cursor is in, with what it cites; null in a title. */
export function selectedBlock(editor: Editor): SelectedBlock | null {
  const { parent } = editor.state.selection.$head
  const id = parent.attrs.id as string | null
  if (!id || !['paragraph', 'subheading'].includes(parent.type.name)) return null
  const cites = parent.children.filter(({ type }) => type.name === 'citation')
  const all = (name: 'findings' | 'notes') => [
    ...new Set(cites.flatMap(({ attrs }) => String(attrs[name]).split(' ').filter(Boolean))),
  ]
  return { id, findings: all('findings'), notes: all('notes') }
}

/** The chosen words, when they lie within one paragraph. */
export function selectedWords({ state: { selection, doc } }: Editor): string {
  if (selection.empty || !selection.$from.sameParent(selection.$to)) return ''
  return doc.textBetween(selection.from, selection.to, '', '').trim()
}

/** Cites at the end of the chosen words; a citation that stands there already takes it in. */
export function cite(editor: Editor, { findings = '', notes = '' }: Cited) {
  const { state, view } = editor
  const { $to } = state.selection
  const beside = [$to.nodeBefore, $to.nodeAfter].find((node) => node?.type.name === 'citation')
  if (!beside) {
    editor.chain().focus($to.pos).insertContent({ type: 'citation', attrs: { findings, notes } }).run()
    return
  }
  const at = beside === $to.nodeBefore ? $to.pos - beside.nodeSize : $to.pos
  const attrs = {
    findings: together(beside.attrs.findings, findings),
    notes: together(beside.attrs.notes, notes),
  }
  view.dispatch(state.tr.setNodeMarkup(at, null, attrs))
  editor.commands.focus()
}

const together = (a: string, b: string) =>
  [...new Set([...a.split(' '), ...b.split(' ')].filter(Boolean))].join(' ')

/** Puts other words in the place of some of a paragraph. False: they are no longer there. */
export function replaceWords(editor: Editor, blockId: string, words: string, by: string): boolean {
  return replaceWith(editor, { blockId, words }, (_, span) => ({ ...span, by: sentenceCase(words, by) }))
}
/** The same with wider words, so that the sentence still reads. `near`: where they stood, of several alike. */
export const widenWords = (
  editor: Editor,
  { blockId, words, from }: { blockId: string; words: string; from: number },
  wider: string,
): boolean => replaceWith(editor, { blockId, words, near: from }, (text, span) => widened(text, span, wider))

type Place = { blockId: string; words: string; near?: number }

function replaceWith(
  editor: Editor,
  { blockId, words, near = 0 }: Place,
  change: (text: string, span: Span) => Span & { by: string },
): boolean {
  const block = blockWith(editor, blockId)
  if (!block) return false
  const text = block.node.textContent
  const from = text.startsWith(words, near) ? near : text.indexOf(words)
  if (from < 0) return false
  const { by, ...span } = change(text, { from, to: from + words.length })
  const start = block.position + 1
  const range = {
    from: start + offsetOf(block.node, span.from, false),
    to: start + offsetOf(block.node, span.to, true),
  }
  // as letters, whatever they are: words that somebody suggests are never read as a page
  const put = ({ tr }: { tr: Transaction }) => tr.insertText(by, range.from, range.to) !== null
  editor.chain().focus().command(put).run()
  return true
}

/** At the start of a sentence what stands there begins with a capital. */
const sentenceCase = (words: string, by: string) =>
  /^\p{Lu}/u.test(words) && /^\p{Ll}/u.test(by) ? by.charAt(0).toUpperCase() + by.slice(1) : by

/** Puts the cursor into a paragraph, at some of its words if they are there, and shows it. */
export function goTo(editor: Editor, blockId: string, words = '') {
  const block = blockWith(editor, blockId)
  if (!block) return
  const at = Math.max(0, words === '' ? 0 : block.node.textContent.indexOf(words))
  const position = block.position + 1 + offsetOf(block.node, at, false)
  const { state, view } = editor
  view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, position)))
  view.focus()
  // the page itself scrolls, below a bar that stays: the editor would be content with the words behind it
  const place = view.domAtPos(position).node
  const shown = place instanceof Element ? place : place.parentElement
  shown?.scrollIntoView({ block: 'center' })
}

/** The paragraph, or the first one of the section, that an address ends with; null where it is not in the text. */
export function blockAt({ state }: Editor, hash: string): string | null {
  let id: string | null = null
  state.doc.forEach((section) => {
    const isSection = hash === `#${sectionAnchor(section.attrs.id)}`
    section.descendants((node) => {
      const isBlock = node.isTextblock && node.attrs.id
      if (isBlock && !id && (isSection || hash === `#${blockAnchor(node.attrs.id)}`)) id = node.attrs.id
      return id === null
    })
  })
  return id
}

function blockWith({ state }: Editor, id: string): { node: Node; position: number } | null {
  let found: { node: Node; position: number } | null = null
  state.doc.descendants((node, position) => {
    if (node.isTextblock && node.attrs.id === id) found = { node, position }
    return found === null
  })
  return found
}
