import * as Y from 'yjs'

/** The document that a list of changes comes to. */
export function documentOf(changes: { change: Uint8Array }[]): Y.Doc {
  const doc = new Y.Doc()
  doc.transact(() => {
    for (const { change } of changes) Y.applyUpdate(doc, change)
  })
  return doc
}

/** Whether a change says anything that the document does not hold yet. */
export const saysMore = (doc: Y.Doc, change: Uint8Array) => !Y.snapshotContainsUpdate(Y.snapshot(doc), change)

/** Whether nothing that its changes build upon is missing. */
export const isWhole = (doc: Y.Doc) => doc.store.pendingStructs === null && doc.store.pendingDs === null

/** The same document again, to try a change on. */
export function copyOf(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  return copy
}
