import * as Y from 'yjs'
import type { Person } from '../src/access/actor.ts'
import { fieldName } from '../src/domains/report/writing/field-name.ts'
import { forgetText, keepChange, sharedText } from '../src/domains/report/writing/shared-text.server.ts'

/** For tests: writes in a report as a browser would, by a change of its shared text. */
export async function write(
  actor: Person,
  reviewId: string,
  edit: (report: Y.XmlFragment) => void,
): Promise<void> {
  forgetText(reviewId)
  const doc = new Y.Doc()
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(await sharedText(actor, reviewId)))
  const before = Y.encodeStateVector(doc)
  doc.transact(() => edit(doc.getXmlFragment(fieldName)))
  await keepChange(actor, reviewId, Y.encodeStateAsUpdate(doc, before))
}

export const nodes = (parent: Y.XmlFragment, name?: string): Y.XmlElement[] =>
  parent
    .toArray()
    .filter((child): child is Y.XmlElement => child instanceof Y.XmlElement)
    .flatMap((child) => (!name || child.nodeName === name ? [child] : []))

export function paragraph(report: Y.XmlFragment, id: string): Y.XmlElement {
  const all = (parent: Y.XmlFragment): Y.XmlElement[] =>
    nodes(parent).flatMap((child) => [child, ...all(child)])
  const found = all(report).find((element) => element.getAttribute('id') === id)
  if (!found) throw new Error('there is no such paragraph')
  return found
}

/** Other words for a paragraph; what it cites stays. */
export const reword = (actor: Person, reviewId: string, id: string, words: string) =>
  write(actor, reviewId, (report) => {
    const element = paragraph(report, id)
    const text = element.toArray().find((child) => child instanceof Y.XmlText)
    text?.delete(0, text.length)
    text?.insert(0, words)
  })

/** A new paragraph at the end of a section. */
export const addParagraph = (
  actor: Person,
  reviewId: string,
  section: string,
  words: string,
  attributes: Record<string, string> = {},
) =>
  write(actor, reviewId, (report) => {
    const added = new Y.XmlElement('paragraph')
    added.insert(0, [new Y.XmlText(words)])
    const given = { id: crypto.randomUUID(), ...attributes }
    for (const [name, value] of Object.entries(given)) added.setAttribute(name, value)
    paragraph(report, section).push([added])
  })
