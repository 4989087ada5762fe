import { createHash } from 'node:crypto'
import * as Y from 'yjs'
import type { BlockKind } from '../report.ts'
import { fieldName } from './field-name.ts'

/** Up to `upto` letters of the paragraph's plain text, from where the citation before it ended. */
export type Citation = { upto: number; findingId: string } | { upto: number; noteId: string }
export type WrittenBlock = {
  id: string
  kind: BlockKind
  /** with **bold** and *italic* */
  text: string
  plain: string
  /** the finding that this paragraph was placed for */
  findingId: string | null
  citations: Citation[]
}
export type WrittenSection = { id: string; heading: string; blocks: WrittenBlock[] }

/** What a shared document comes to. It is made by browsers, so nothing in it is taken for granted. */
export function writtenText(doc: Y.Doc, reviewId: string): WrittenSection[] {
  const taken = new Set<string>()
  const own = (id: unknown, place: string) => {
    const valid = typeof id === 'string' && uuid.test(id) && !taken.has(id) ? id : uuidFrom(reviewId + place)
    taken.add(valid)
    return valid
  }
  return elements(doc.getXmlFragment(fieldName)).flatMap((section) => {
    const id = section.getAttribute('id')
    if (section.nodeName !== 'section' || typeof id !== 'string' || !uuid.test(id)) return []
    const [title, ...rest] = elements(section)
    const blocks = rest.flatMap(paragraphsIn).map(({ element, kind }, place) => ({
      id: own(element.getAttribute('id'), `${id}/${place}`),
      kind,
      findingId: uuidIn(element.getAttribute('findingId')),
      ...wordsOf(element),
    }))
    return [
      {
        id,
        heading: title ? wordsOf(title).plain.trim().slice(0, 200) : '',
        blocks: blocks.filter(({ plain }) => plain.trim() !== ''),
      },
    ]
  })
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const uuidIn = (value: unknown) => (typeof value === 'string' && uuid.test(value) ? value : null)

/** The same id each time for a paragraph that has not been given its own yet. */
function uuidFrom(place: string): string {
  const hex = createHash('sha256').update(place).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  )
}

const elements = (parent: Y.XmlFragment) =>
  parent.toArray().filter((child): child is Y.XmlElement => child instanceof Y.XmlElement)

function paragraphsIn(element: Y.XmlElement): { element: Y.XmlElement; kind: BlockKind }[] {
  if (element.nodeName === 'paragraph') return [{ element, kind: 'paragraph' }]
  if (element.nodeName === 'subheading') return [{ element, kind: 'subheading' }]
  if (element.nodeName !== 'bulletList') return []
  return elements(element)
    .flatMap(elements)
    .filter(({ nodeName }) => nodeName === 'paragraph')
    .map((point) => ({ element: point, kind: 'bullet' as const }))
}

function wordsOf(element: Y.XmlElement): Pick<WrittenBlock, 'text' | 'plain' | 'citations'> {
  let text = ''
  let plain = ''
  const citations: Citation[] = []
  for (const child of element.toArray()) {
    if (child instanceof Y.XmlText) {
      for (const { insert, attributes } of child.toDelta() as Piece[]) {
        if (typeof insert !== 'string') continue
        const words = insert.replace(/\s/g, ' ')
        plain += words
        text += marked(words, attributes)
      }
    } else if (child instanceof Y.XmlElement && child.nodeName === 'citation')
      citations.push(...citationOf(child, plain.length))
  }
  return { text: text.trimEnd(), plain: plain.trimEnd(), citations }
}

type Piece = { insert: unknown; attributes?: Record<string, unknown> }

/** Marks hug their words: a space inside them would make them letters again. */
function marked(words: string, attributes: Piece['attributes']): string {
  const marks = `${attributes?.bold ? '**' : ''}${attributes?.italic ? '*' : ''}`
  const core = words.trim()
  if (marks === '' || core === '') return words
  const from = words.indexOf(core)
  return `${words.slice(0, from)}${marks}${core}${marks}${words.slice(from + core.length)}`
}

function citationOf(element: Y.XmlElement, upto: number): Citation[] {
  const ids = (name: string) =>
    String(element.getAttribute(name) ?? '')
      .split(' ')
      .filter((id) => uuid.test(id))
  return [
    ...ids('findings').map((findingId) => ({ upto, findingId })),
    ...ids('notes').map((noteId) => ({ upto, noteId })),
  ]
}
