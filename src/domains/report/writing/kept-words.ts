import { type DBSchema, openDB } from 'idb'
import * as Y from 'yjs'

interface WritingSchema extends DBSchema {
  changes: {
    key: number
    value: { place: string; iv: Uint8Array<ArrayBuffer>; data: ArrayBuffer }
    indexes: { place: string }
  }
}

/** What holds words on the device until the server has kept them. */
export type KeptWords = {
  /** those that waited from before */
  restore: (doc: Y.Doc) => Promise<number>
  hold: (change: Uint8Array) => Promise<void>
  /** what this page held or restored so far is with the server; what it holds later, or another page does, stays */
  letGo: () => Promise<void>
}

/**
 * Words typed while there is no network survive a closed tab. They lie sealed; the key is the server's, given only to
 * somebody who may still write (db/access/report-writing.sql), so that what a former writer left behind says nothing.
 */
export async function openKeptWords(place: string, rawKey: Uint8Array<ArrayBuffer>): Promise<KeptWords> {
  const key = await crypto.subtle.importKey('raw', rawKey, 'AES-GCM', false, ['encrypt', 'decrypt'])
  const how = (iv: Uint8Array<ArrayBuffer>) => ({
    name: 'AES-GCM',
    iv,
    additionalData: new TextEncoder().encode(place),
  })
  const database = await openDB<WritingSchema>('candour-writing', 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore('changes', { autoIncrement: true }).createIndex('place', 'place')
    },
  })
  const held: number[] = []
  return {
    restore: async (doc) => {
      let restored = 0
      for (const id of await database.getAllKeysFromIndex('changes', 'place', place)) {
        const sealed = await database.get('changes', id)
        if (!sealed) continue
        held.push(id)
        const change = await crypto.subtle.decrypt(how(sealed.iv), key, sealed.data).catch(() => null)
        // what another key sealed is nobody's to read any more, and goes with the rest
        if (!change) continue
        Y.applyUpdate(doc, new Uint8Array(change), 'kept words')
        restored++
      }
      return restored
    },
    hold: async (change) => {
      const iv = crypto.getRandomValues(new Uint8Array(12))
      const data = await crypto.subtle.encrypt(how(iv), key, new Uint8Array(change))
      held.push(await database.add('changes', { place, iv, data }))
    },
    letGo: async () => {
      for (const id of held.splice(0)) await database.delete('changes', id)
    },
  }
}
