import { type Editor, Extension } from '@tiptap/core'
import { isChangeOrigin } from '@tiptap/extension-collaboration'
import type { Node } from '@tiptap/pm/model'
import { Plugin, TextSelection } from '@tiptap/pm/state'

const sectionIds = (doc: Node) => doc.children.map(({ attrs }) => attrs.id as string).join()

/** Sections are the template's: words move within and between them, the sections themselves stay. */
export const keepSections = Extension.create({
  name: 'keepSections',
  priority: 1000,
  addProseMirrorPlugins: () => [
    new Plugin({
      filterTransaction: (transaction, { doc }) =>
        !transaction.docChanged ||
        isChangeOrigin(transaction) ||
        doc.childCount < 2 ||
        sectionIds(doc) === sectionIds(transaction.doc),
    }),
  ],
  addKeyboardShortcuts: () => ({
    Enter: ({ editor }) => leaveTitle(editor),
    Backspace: ({ editor }) => atEdge(editor, 'start'),
    Delete: ({ editor }) => atEdge(editor, 'end'),
  }),
})

/** From a section's title on into its text. */
function leaveTitle(editor: Editor): boolean {
  const { $head } = editor.state.selection
  if ($head.parent.type.name !== 'sectionTitle') return false
  const next = TextSelection.findFrom(editor.state.doc.resolve($head.after()), 1, true)
  if (next) editor.view.dispatch(editor.state.tr.setSelection(next).scrollIntoView())
  return true
}

/** A title and the paragraph below it are not run together. */
function atEdge(editor: Editor, edge: 'start' | 'end'): boolean {
  const { $head, empty } = editor.state.selection
  if (!empty) return false
  const inTitle = $head.parent.type.name === 'sectionTitle'
  if (edge === 'end') return inTitle && $head.parentOffset === $head.parent.content.size
  if ($head.parentOffset > 0) return false
  const first = $head.depth === 2 && $head.index(1) === 1
  if (first && $head.parent.type.name === 'subheading') return editor.commands.setNode('paragraph')
  return inTitle || first
}
