import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

/** Words to mark in a paragraph: by letters of its plain text, or wherever a passage stands in it. */
export type TextMark = {
  blockId: string
  className: string
  label?: string
} & ({ from: number; to: number } | { quote: string } | { whole: true })
export type SectionLook = Record<
  string,
  { number: number | null; keyQuestion: string | null; prompt: string }
>
/** What a citation shows: how many sources told of it, or a mark where counts stay hidden. */
export type CitationLabel = (findings: string, notes: string) => { mark: string; spoken: string }
type Marks = { marks: TextMark[]; sections: SectionLook; label: CitationLabel }

type Drawn = { given: Marks; set: DecorationSet }
const key = new PluginKey<Drawn>('marks in text')

/** Draws what is not part of the text: questions and prompts of sections, concerns and comments on words. */
export const marksInText = (sections: SectionLook, label: CitationLabel) =>
  Extension.create({
    name: 'marksInText',
    addProseMirrorPlugins: () => [
      new Plugin<Drawn>({
        key,
        state: {
          init: (_, state) => draw(state, { marks: [], sections, label }),
          apply(transaction, drawn, _, state) {
            const given = transaction.getMeta(key) as Marks | undefined
            return given || transaction.docChanged ? draw(state, given ?? drawn.given) : drawn
          },
        },
        props: {
          decorations: (state) => {
            const set = key.getState(state)?.set ?? DecorationSet.empty
            return set.add(state.doc, whereTheCursorIs(state))
          },
        },
      }),
    ],
  })

/** What stands beside the sheet is about this paragraph. */
function whereTheCursorIs({ selection: { $head } }: EditorState): Decoration[] {
  if (!['paragraph', 'subheading'].includes($head.parent.type.name)) return []
  return [Decoration.node($head.before(), $head.after(), { class: 'c-words-here' })]
}

export const showMarks = (state: EditorState, given: Marks) => state.tr.setMeta(key, given)

function draw({ doc }: EditorState, given: Marks): Drawn {
  const decorations: Decoration[] = []
  const byBlock = Map.groupBy(given.marks, ({ blockId }) => blockId)
  doc.descendants((node, position) => {
    if (node.type.name === 'section') decorations.push(...sectionLook(node, position, given.sections))
    if (!node.isTextblock) return true
    for (const mark of byBlock.get(node.attrs.id) ?? []) decorations.push(...drawMark(node, position, mark))
    decorations.push(...citationLooks(node, position, given.label))
    return false
  })
  return { given, set: DecorationSet.create(doc, decorations) }
}

function sectionLook(section: Node, position: number, looks: SectionLook): Decoration[] {
  const look = looks[section.attrs.id]
  const title = section.firstChild
  if (!look || !title) return []
  const below = position + 1 + title.nodeSize
  const words = section.children.slice(1)
  const empty = words.length === 1 && words[0]?.type.name === 'paragraph' && words[0].content.size === 0
  return [
    ...(look.number === null
      ? []
      : [Decoration.node(position + 1, below, { 'data-number': `${look.number}. ` })]),
    ...(look.keyQuestion
      ? [Decoration.widget(below, question(look.keyQuestion), { side: -1, key: look.keyQuestion })]
      : []),
    ...(empty
      ? [Decoration.node(below, below + (words[0]?.nodeSize ?? 0), { 'data-prompt': look.prompt })]
      : []),
  ]
}

function citationLooks(block: Node, position: number, label: CitationLabel): Decoration[] {
  const looks: Decoration[] = []
  block.forEach((child, offset) => {
    if (child.type.name !== 'citation') return
    const { mark, spoken } = label(child.attrs.findings, child.attrs.notes)
    const from = position + 1 + offset
    looks.push(Decoration.node(from, from + child.nodeSize, { 'data-mark': mark, title: spoken }))
  })
  return looks
}

const question = (words: string) => () => {
  const drawn = document.createElement('p')
  drawn.className = 'c-sheet-question'
  drawn.contentEditable = 'false'
  drawn.textContent = words
  return drawn
}

function drawMark(block: Node, position: number, mark: TextMark): Decoration[] {
  if ('whole' in mark)
    return [Decoration.node(position, position + block.nodeSize, { class: mark.className })]
  const [from, to] = 'quote' in mark ? placeOf(block.textContent, mark.quote) : [mark.from, mark.to]
  if (from < 0 || to <= from) return []
  const look = { class: mark.className, ...(mark.label && { 'data-label': mark.label }) }
  return [
    Decoration.inline(
      position + 1 + offsetOf(block, from, false),
      position + 1 + offsetOf(block, to, true),
      look,
    ),
  ]
}

function placeOf(text: string, quote: string): [number, number] {
  const from = text.indexOf(quote)
  return [from, from < 0 ? -1 : from + quote.length]
}

/** Letters count in the text; in the editor a citation between them counts as one too. */
export function offsetOf(block: Node, letters: number, atEnd: boolean): number {
  let seen = 0
  let offset = 0
  for (const child of block.children) {
    const size = child.isText ? child.nodeSize : 0
    if (seen + size > letters || (atEnd && seen + size === letters && size > 0))
      return offset + letters - seen
    seen += size
    offset += child.nodeSize
  }
  return offset
}
