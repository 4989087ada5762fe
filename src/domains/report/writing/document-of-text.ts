import * as Y from 'yjs'
import { richText } from '../documents/rich-text.ts'
import type { BlockKind } from '../report.ts'
import { fieldName } from './field-name.ts'

export type BlockToWrite = { id: string; kind: BlockKind; text: string; findingId: string | null }
export type SectionToWrite = { id: string; heading: string; blocks: BlockToWrite[] }

/** The change that puts a text into an empty document: how a report begins, and how one written before goes on. */
export function firstChange(sections: SectionToWrite[]): Uint8Array {
  const doc = new Y.Doc()
  doc.transact(() => fill(doc.getXmlFragment(fieldName), sections))
  return Y.encodeStateAsUpdate(doc)
}

export function fill(fragment: Y.XmlFragment, sections: SectionToWrite[]) {
  fragment.insert(
    fragment.length,
    sections.map(({ id, heading, blocks }) => {
      const section = element('section', { id }, [element('sectionTitle', {}, [new Y.XmlText(heading)])])
      const body = bodyOf(blocks)
      section.insert(1, body.length > 0 ? body : [element('paragraph', {}, [])])
      return section
    }),
  )
}

/** Points that follow one another stand in one list. */
function bodyOf(blocks: BlockToWrite[]): Y.XmlElement[] {
  const body: Y.XmlElement[] = []
  let list: Y.XmlElement | null = null
  for (const block of blocks) {
    if (block.kind !== 'bullet') {
      list = null
      body.push(element(block.kind, attributesOf(block), wordsOf(block)))
      continue
    }
    const point = element('listItem', {}, [element('paragraph', attributesOf(block), wordsOf(block))])
    if (list) {
      list.insert(list.length, [point])
      continue
    }
    list = element('bulletList', {}, [point])
    body.push(list)
  }
  return body
}

const attributesOf = ({ id, findingId }: BlockToWrite) => ({ id, ...(findingId && { findingId }) })

/** A paragraph that came from a finding cites it at its end. */
function wordsOf({ text, findingId, kind }: BlockToWrite): (Y.XmlText | Y.XmlElement)[] {
  const words = new Y.XmlText()
  let at = 0
  for (const run of richText(text)) {
    words.insert(at, run.text, { ...(run.bold && { bold: {} }), ...(run.italic && { italic: {} }) })
    at += run.text.length
  }
  const cites = findingId && kind !== 'subheading'
  return cites ? [words, element('citation', { findings: findingId }, [])] : [words]
}

function element(
  name: string,
  attributes: Record<string, string>,
  children: (Y.XmlText | Y.XmlElement)[],
): Y.XmlElement {
  const made = new Y.XmlElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  if (children.length > 0) made.insert(0, children)
  return made
}
