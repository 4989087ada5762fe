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
