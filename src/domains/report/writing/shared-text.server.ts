import * as Y from 'yjs'
import type { Person } from '../../../access/actor.ts'
import { beginWriting } from './begin-writing.server.ts'
import { keepWriting } from './keep-writing.server.ts'
import { saysMore } from './shared-document.ts'
import { mayWrite } from './writing-log.server.ts'
import { writtenText } from './written-text.ts'

type Text = { doc: Y.Doc; turn: Promise<unknown> }
const texts = new Map<string, Promise<Text>>()

/** Thrown at a connection that may not go on: its page is told to leave. */
export class NoLongerWrites extends Error {
  readonly reason = 'permission-denied'
}

/** A report's text as it is kept, one document for all who write it at once. */
export async function sharedText(actor: Person, reviewId: string): Promise<Y.Doc> {
  if (!(await mayWrite(actor, { reviewId }))) throw new NoLongerWrites('the report cannot be written')
  return (await textOf(actor, reviewId)).doc
}

function textOf(actor: Person, reviewId: string): Promise<Text> {
  const known = texts.get(reviewId)
  if (known) return known
  const opening = beginWriting(actor, { reviewId }).then((outcome) => {
    if (!outcome.ok) throw new NoLongerWrites('the report cannot be written')
    return { doc: outcome.value.doc, turn: Promise.resolve() }
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
  const text = await textOf(actor, reviewId)
  const kept = text.turn.then(() => keep(actor, reviewId, text.doc, change))
  text.turn = kept.catch(() => {})
  return kept
}

async function keep(actor: Person, reviewId: string, doc: Y.Doc, change: Uint8Array): Promise<boolean> {
  if (!saysMore(doc, change)) return false
  try {
    Y.applyUpdate(doc, change)
    const written = writtenText(doc, reviewId)
    const outcome = await keepWriting(actor, { reviewId, change, written })
    if (outcome.ok) return true
  } catch (error) {
    forgetText(reviewId)
    throw error
  }
  // the document says what was not kept: the next to ask begins from what was
  forgetText(reviewId)
  throw new NoLongerWrites('the report cannot be written')
}

export const forgetText = (reviewId: string) => void texts.delete(reviewId)
