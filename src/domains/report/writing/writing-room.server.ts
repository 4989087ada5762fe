import { Hocuspocus } from '@hocuspocus/server'
import * as Y from 'yjs'
import type { Person } from '../../../access/actor.ts'
import { follow } from '../../../platform/live.server.ts'
import { remarksTopic } from '../remarks-topic.ts'
import { forgetText, keepChange, NoLongerWrites, sharedText } from './shared-text.server.ts'
import { mayWrite } from './writing-log.server.ts'

export type Writer = {
  actor: Person
  name: string
  reviewId: string
  /** whether their session still stands */
  signedIn: () => Promise<boolean>
  /** ends their connection; their page comes back and asks again, or leaves where it is over */
  leave: (why: 'over' | 'again') => void
}

/** Whether a writer's page may stay open. */
export const stillWrites = async ({ actor, reviewId, signedIn }: Omit<Writer, 'leave'>) =>
  (await signedIn()) && (await mayWrite(actor, { reviewId }))

const syncAnswer = 1
const syncUpdate = 2

/**
 * Where several write one report: it passes on what each writes once it is kept, and who is there. What may be read and
 * written is asked of the database at the beginning, at every change, and whenever it may have altered.
 */
export const writingRoom = new Hocuspocus<Writer>({
  quiet: true,
  // before it is known who asks, a line holds next to nothing
  maxUnauthenticatedQueueSize: 64 * 1024,
  maxUnauthenticatedQueueMessages: 20,
  maxPendingDocuments: 1,
  // nothing is stored late: every change is kept before it is passed on
  debounce: 0,
  onAuthenticate: async ({ documentName, context }) => {
    if (documentName !== context.reviewId || !(await stillWrites(context))) throw new NoLongerWrites()
  },
  onLoadDocument: async ({ documentName, context }) => {
    const text = Y.encodeStateAsUpdate(await sharedText(context.actor, documentName))
    hearRemarks(documentName)
    return text
  },
  beforeSync: async ({ type, payload, context, documentName }) => {
    if (type !== syncAnswer && type !== syncUpdate) return
    await keepChange(context.actor, documentName, payload, context.signedIn).catch((error: unknown) => {
      context.leave(error instanceof NoLongerWrites ? 'over' : 'again')
      // what went wrong may hold words of the report, and what is thrown from here is printed
      throw new NoLongerWrites('a change was not kept')
    })
  },
  // who is there is said by the session, not by the browser
  beforeHandleAwareness: async ({ states, context }) => {
    if (!context) return
    for (const state of states.values())
      if (state) state.user = { id: context.actor.personId, name: context.name }
  },
  afterUnloadDocument: async ({ documentName }) => {
    forgetText(documentName)
    hearing.get(documentName)?.()
    hearing.delete(documentName)
  },
})

const hearing = new Map<string, () => void>()

/** Open editors ask for their page again when somebody comments or settles a comment, and when the report has moved on. */
function hearRemarks(reviewId: string) {
  hearing.get(reviewId)?.()
  const tell = () => writingRoom.documents.get(reviewId)?.broadcastStateless('ask again')
  const stops = [remarksTopic(reviewId), `readers/${reviewId}`].map((topic) => follow(topic, tell))
  hearing.set(reviewId, () => {
    for (const stop of stops) stop()
  })
}

/** Puts a change that was kept elsewhere, such as a restored version, in front of those who write. */
export function passOn(reviewId: string, change: Uint8Array) {
  const open = writingRoom.documents.get(reviewId)
  if (open) Y.applyUpdate(open, change, { source: 'local', skipStoreHooks: true })
  else forgetText(reviewId)
}
