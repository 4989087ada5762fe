import * as Y from 'yjs'
import { fieldName } from './field-name.ts'
import { documentOf } from './shared-document.ts'
import type { Change } from './writing-log.server.ts'
import { type WrittenSection, writtenText } from './written-text.ts'

/** What somebody wrote in one go. `upto` is the last change of it: the text as it was then can be made again. */
export type Version = { upto: number; personId: string | null; from: Date; to: Date; words: number }

const pauseMs = 15 * 60_000

/**
 * The changes of a report as a person would count them: a new version begins with another writer, after a pause, and with
 * each time that somebody goes back (`wentBack`), so that what stood there before is one of its own.
 */
export function versionsOf(changes: Change[], wentBack: Date[] = []): Version[] {
  const versions: Version[] = []
  for (const { id, at, personId, change } of changes) {
    const last = versions.at(-1)
    const goesOn =
      last &&
      last.personId === personId &&
      at.getTime() - last.to.getTime() < pauseMs &&
      !wentBack.some((back) => last.to < back && back <= at) &&
      versions.length > 1
    if (goesOn) Object.assign(last, { upto: id, to: at, words: last.words + change.length })
    else versions.push({ upto: id, personId, from: at, to: at, words: change.length })
  }
  return versions
}

export const textAt = (changes: Change[], upto: number, reviewId: string): WrittenSection[] =>
  writtenText(documentOf(changes.filter(({ id }) => id <= upto)), reviewId)

/** The change that makes the text say again what it said at an earlier version, as one more change. */
export function changeBackTo(changes: Change[], upto: number): Uint8Array {
  const doc = documentOf(changes)
  const before = Y.encodeStateVector(doc)
  const earlier = documentOf(changes.filter(({ id }) => id <= upto))
  doc.transact(() => {
    const fragment = doc.getXmlFragment(fieldName)
    fragment.delete(0, fragment.length)
    const copies = earlier.getXmlFragment(fieldName).toArray()
    fragment.insert(0, copies.map((child) => child.clone()) as (Y.XmlElement | Y.XmlText)[])
  })
  return Y.encodeStateAsUpdate(doc, before)
}

/** What stands differently in two texts, paragraph by paragraph. */
export type Difference = { section: string; before: string; after: string }

export function differencesOf(before: WrittenSection[], after: WrittenSection[]): Difference[] {
  return after.flatMap((section) => {
    const was = new Map(
      before.find(({ id }) => id === section.id)?.blocks.map(({ id, plain }) => [id, plain]),
    )
    const changed = section.blocks.flatMap(({ id, plain }) => {
      const earlier = was.get(id) ?? ''
      was.delete(id)
      return earlier === plain ? [] : [{ section: section.heading, before: earlier, after: plain }]
    })
    const gone = [...was.values()].map((plain) => ({ section: section.heading, before: plain, after: '' }))
    return [...changed, ...gone]
  })
}
