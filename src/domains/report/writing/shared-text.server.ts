import * as Y from 'yjs'
import type { Person } from '../../../access/actor.ts'
import { beginWriting } from './begin-writing.server.ts'
import { keepWriting } from './keep-writing.server.ts'
import { copyOf, isWhole, saysMore } from './shared-document.ts'
import { mayWrite } from './writing-log.server.ts'
import { writtenText } from './written-text.ts'

const texts = new Map<string, Promise<Y.Doc>>()
// one change of a report at a time
const turns = new Map<string, Promise<unknown>>()

/** Thrown at a connection that may not go on: its page is told to leave. */
export class NoLongerWrites extends Error {
  readonly reason = 'permission-denied'
}

/** A report's text as it is kept, one document for all who write it at once. */
export async function sharedText(actor: Person, reviewId: string): Promise<Y.Doc> {
  if (!(await mayWrite(actor, { reviewId }))) throw new NoLongerWrites('the report cannot be written')
  return textOf(actor, reviewId)
}

function textOf(actor: Person, reviewId: string): Promise<Y.Doc> {
  const known = texts.get(reviewId)
  if (known) return known
  const opening = beginWriting(actor, { reviewId }).then((outcome) => {
    if (!outcome.ok) throw new NoLongerWrites('the report cannot be written')
    return outcome.value.doc
  })
  texts.set(reviewId, opening)
  opening.catch(() => forgetText(reviewId))
  return opening
}

/**
 * Keeps a change in the database before anybody else sees it: what a browser is told of as kept is committed, and so is
 * the text that others read. One change of a report at a time. False: it said nothing new.
 */
export async function keepChange(
  actor: Person,
  reviewId: string,
  change: Uint8Array,
  signedIn = async () => true,
): Promise<boolean> {
  if (!(await signedIn())) throw new NoLongerWrites('the session has ended')
  const kept = (turns.get(reviewId) ?? Promise.resolve()).then(() => keep(actor, reviewId, change))
  const over = kept.then(
    () => {},
    () => {},
  )
  turns.set(reviewId, over)
  void over.then(() => turns.get(reviewId) === over && turns.delete(reviewId))
  return kept
}

/** Tried on a copy: what is refused was never in the text that others go on from. */
async function keep(actor: Person, reviewId: string, change: Uint8Array): Promise<boolean> {
  const doc = await textOf(actor, reviewId)
  if (!saysMore(doc, change)) return false
  const tried = copyOf(doc)
  Y.applyUpdate(tried, change)
  if (!isWhole(tried)) throw new Error('a change builds on what is not there')
  const written = writtenText(tried, reviewId)
  const outcome = await keepWriting(actor, { reviewId, change, written }).catch((error: unknown) => {
    // whether it was kept is not known: the next begins from what was
    forgetText(reviewId)
    throw error
  })
  if (!outcome.ok) throw new NoLongerWrites('the report cannot be written')
  Y.applyUpdate(doc, change)
  return true
}

export const forgetText = (reviewId: string) => void texts.delete(reviewId)
