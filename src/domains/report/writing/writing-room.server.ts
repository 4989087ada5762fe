import { Hocuspocus } from '@hocuspocus/server'
import * as Y from 'yjs'
import type { Person } from '../../../access/actor.ts'
import { forgetText, keepChange, NoLongerWrites, sharedText } from './shared-text.server.ts'
import { mayWrite } from './writing-log.server.ts'

export type Writer = {
  actor: Person
  name: string
  reviewId: string
  /** whether their session still stands */
  signedIn: () => Promise<boolean>
}

/** Whether a writer's page may stay open. */
export const stillWrites = async ({ actor, reviewId, signedIn }: Writer) =>
  (await signedIn()) && (await mayWrite(actor, { reviewId }))

const syncAnswer = 1
const syncUpdate = 2

/**
 * Where several write one report: it passes on what each writes once it is kept, and who is there. What may be read and
 * written is asked of the database at the beginning, at every change, and whenever it may have altered.
 */
export const writingRoom = new Hocuspocus<Writer>({
  quiet: true,
  // nothing is stored late: every change is kept before it is passed on
  debounce: 0,
  onAuthenticate: async ({ documentName, context }) => {
    if (documentName !== context.reviewId || !(await stillWrites(context))) throw new NoLongerWrites()
  },
  onLoadDocument: async ({ documentName, context }) =>
    Y.encodeStateAsUpdate(await sharedText(context.actor, documentName)),
  beforeSync: async ({ type, payload, context, documentName }) => {
    if (type !== syncAnswer && type !== syncUpdate) return
    if (!(await context.signedIn())) throw new NoLongerWrites()
    await keepChange(context.actor, documentName, payload)
  },
  // who is there is said by the session, not by the browser
  beforeHandleAwareness: async ({ states, context }) => {
    if (!context) return
    for (const state of states.values())
      if (state) state.user = { id: context.actor.personId, name: context.name }
  },
  afterUnloadDocument: async ({ documentName }) => forgetText(documentName),
})

/** Puts a change that was kept elsewhere, such as a restored version, in front of those who write. */
export function passOn(reviewId: string, change: Uint8Array) {
  const open = writingRoom.documents.get(reviewId)
  if (open) Y.applyUpdate(open, change, { source: 'local', skipStoreHooks: true })
}
