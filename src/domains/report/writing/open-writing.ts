import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import * as Y from 'yjs'
import { type KeptWords, openKeptWords } from './kept-words.ts'

export type Writing = {
  doc: Y.Doc
  provider: HocuspocusProvider
  /** the text is there: before that there is nothing to write in */
  opened: Promise<void>
  close: () => void
}
export type WritingState = {
  /** 'opening' until the text is there; then whether what was typed is with the server */
  words: 'opening' | 'kept' | 'going' | 'waiting'
  keptAt: Date | null
  others: { id: string; name: string }[]
}
type Opening = {
  reviewId: string
  personId: string
  key: string
  onState: (change: Partial<WritingState>) => void
  /** somebody commented, or settled something */
  onRemarks: () => void
  /** no longer this person's to write */
  onOver: () => void
}

const overCode = 4403
const holdEveryMs = 150

/** Joins those who write a report. What is typed is held on the device until the server has kept it. */
export function openWriting(opening: Opening): Writing {
  const { reviewId, personId, onState, onRemarks, onOver } = opening
  const doc = new Y.Doc()
  const address = new URL(`/reviews/${reviewId}/report/write`, window.location.href)
  address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:'
  let over = false
  let opened = false
  const socket = new HocuspocusProviderWebsocket({
    url: address.href,
    autoConnect: false,
    delay: 500,
    minDelay: 200,
    factor: 1.5,
    maxDelay: 5000,
    onClose: ({ event }) => {
      if (event.code === overCode) end()
      else void stillOurs(reviewId).then((ours) => ours || end())
    },
  })
  const provider = new HocuspocusProvider({
    websocketProvider: socket,
    name: reviewId,
    document: doc,
    token: 'session',
    flushDelay: 200,
    onAuthenticationFailed: () => end(),
    onStatus: ({ status }) => {
      const isOpening = status === 'connecting' && !opened
      if (status !== 'connected' && !isOpening) onState({ words: 'waiting' })
    },
    onSynced: () => {
      opened = true
      tell()
    },
    onUnsyncedChanges: () => tell(),
    onAwarenessChange: ({ states }) => onState({ others: othersIn(states, personId) }),
    onStateless: () => onRemarks(),
  })
  provider.attach()
  const end = () => {
    if (over) return
    over = true
    onOver()
  }
  const tell = () => {
    if (!provider.isSynced) return
    if (provider.unsyncedChanges > 0) return onState({ words: 'going' })
    onState({ words: 'kept', keptAt: new Date() })
    void holding.then((held) => held?.letGo())
  }
  const holding = hold(doc, provider, `${reviewId}/${personId}`, opening.key)
  void holding.finally(() => over || socket.connect())
  return {
    doc,
    provider,
    opened: new Promise((resolve) => {
      provider.on('synced', () => resolve())
    }),
    close: () => {
      provider.destroy()
      socket.destroy()
      doc.destroy()
    },
  }
}

/** Null where the browser keeps nothing (a private window): then an open page holds the words. */
async function hold(
  doc: Y.Doc,
  provider: HocuspocusProvider,
  place: string,
  key: string,
): Promise<KeptWords | null> {
  const raw = Uint8Array.from(atob(key), (letter) => letter.charCodeAt(0))
  const kept = await openKeptWords(place, raw).catch(() => null)
  if (!kept) return null
  await kept.restore(doc)
  let changes: Uint8Array[] = []
  doc.on('update', (change: Uint8Array, origin: unknown) => {
    if (origin === provider) return
    if (changes.push(change) === 1)
      setTimeout(() => {
        const together = Y.mergeUpdates(changes)
        changes = []
        if (provider.unsyncedChanges > 0) void kept.hold(together).catch(() => {})
      }, holdEveryMs)
  })
  return kept
}

type States = { clientId: number; user?: { id: string; name: string } }[]

function othersIn(states: States, personId: string): WritingState['others'] {
  const people = new Map(states.flatMap(({ user }) => (user?.id ? [[user.id, user]] : [])))
  people.delete(personId)
  return [...people.values()]
}

/** Where nothing answers it may still be ours; where the answer is no, it is not. */
async function stillOurs(reviewId: string): Promise<boolean> {
  const asked = await fetch(`/reviews/${reviewId}/report/checks`, { redirect: 'manual' }).catch(() => null)
  return asked === null || asked.ok || asked.status >= 500
}
