import { createHash } from 'node:crypto'
import type { Actor } from '../../../access/actor.ts'
import { defineQuery } from '../../../access/define-query.server.ts'
import { fileStorage } from '../../../platform/storage.server.ts'
import { canKeepNote } from '../policy.ts'
import { keepPhoto } from './keep-photo.server.ts'
import { type PhotoFacts, photoFacts } from './photo-facts.server.ts'
import { redrawPhoto } from './redraw-photo.server.ts'

export type SentPhoto = { photoId: string; noteId: string; deviceId: string }
/** Known without the picture, so that nothing is read into memory that cannot be kept. */
export type PhotoStanding = 'revoked' | { notNow: string } | { mayCome: true }
export type PhotoOutcome = { kept: true } | { problem: string }

export const photoStanding = defineQuery({
  name: 'photo standing',
  run: async (tx, photo: SentPhoto, actor): Promise<PhotoStanding> => {
    const facts = await photoFacts(tx, photo, actor)
    if (!facts) return { notNow: withItsNote }
    if (facts.revoked) return 'revoked'
    const permission = facts.before ? 'allowed' : canKeepNote(facts.standing)
    if (permission === 'allowed') return { mayCome: true }
    return permission === 'missing' ? { notNow: over } : permission
  },
})

const withItsNote = 'The note of this photograph is not here. It is sent once its note is.'
const over = 'This photograph cannot be kept: its review is over, or you are no longer in its team.'
const taken = 'The number of this photograph cannot be used. Take it again.'

const factsOf = defineQuery({
  name: 'photo facts',
  run: (tx, photo: SentPhoto, actor) => photoFacts(tx, photo, actor),
})

/** Keeps a photograph, once: sent again it is the same one. What was stored and is not needed is removed. */
export async function sendPhoto(actor: Actor, photo: SentPhoto, sent: Buffer): Promise<PhotoOutcome> {
  const sentSha256 = createHash('sha256').update(sent).digest('hex')
  const again = keptBefore(await factsOf(actor, photo), photo, sentSha256)
  if (again) return again
  const redrawn = await redrawPhoto(sent)
  if ('problem' in redrawn) return redrawn
  const { jpeg, width, height } = redrawn
  const { key, bytes } = await fileStorage().put(jpeg)
  // If this throws it may have been committed all the same. Then what is stored stays: it is swept up within a day if
  // nothing names it.
  const outcome = await keepPhoto(actor, { ...photo, sentSha256, key, bytes, width, height })
  if (outcome.ok && outcome.value.new) return { kept: true }
  await fileStorage().remove(key)
  if (!outcome.ok)
    return { problem: 'missing' in outcome ? withItsNote : (outcome.problems[0]?.message ?? over) }
  // Its number was taken in this very moment: by the same photograph on another way, or by another.
  return keptBefore(await factsOf(actor, photo), photo, sentSha256) ?? { problem: taken }
}

function keptBefore(
  facts: PhotoFacts | null,
  { noteId }: SentPhoto,
  sentSha256: string,
): PhotoOutcome | null {
  const before = facts?.before
  if (!before) return null
  return before.sentSha256 === sentSha256 && before.noteId === noteId ? { kept: true } : { problem: taken }
}
