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
  /** everything held so far is with the server */
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
  const keysHere = () => database.getAllKeysFromIndex('changes', 'place', place)
  return {
    restore: async (doc) => {
      let restored = 0
      for (const id of await keysHere()) {
        const held = await database.get('changes', id)
        if (!held) continue
        const change = await crypto.subtle.decrypt(how(held.iv), key, held.data).catch(() => null)
        if (change) Y.applyUpdate(doc, new Uint8Array(change), 'kept words')
        if (change) restored++
        else await database.delete('changes', id)
      }
      return restored
    },
    hold: async (change) => {
      const iv = crypto.getRandomValues(new Uint8Array(12))
      const data = await crypto.subtle.encrypt(how(iv), key, new Uint8Array(change))
      await database.add('changes', { place, iv, data })
    },
    letGo: async () => {
      const transaction = database.transaction('changes', 'readwrite')
      for (const id of await transaction.store.index('place').getAllKeys(place))
        await transaction.store.delete(id)
      await transaction.done
    },
  }
}
