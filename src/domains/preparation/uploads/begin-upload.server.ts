import type { z } from 'zod'
import type { Actor } from '../../../access/actor.ts'
import { defineCommand } from '../../../access/define-command.server.ts'
import { Refused } from '../../../access/outcome.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { standingIn } from '../../allocation/standing.server.ts'
import { shownName } from '../portal/file-name.ts'
import { refusalWords } from '../portal/refusal-words.ts'
import { canBeginUpload } from './policy.ts'
import { largest, mostUnderWay } from './purposes.ts'
import { beginUploadInput } from './schemas.ts'

type Input = z.infer<typeof beginUploadInput>

async function uploadFacts(tx: Tx, input: Input, actor: Actor) {
  const standing = await standingIn(tx, input.reviewId, actor)
  if (!standing || !(await isThere(tx, input))) return null
  return { standing, purpose: input.purpose }
}

// What it is sent for must be of this review, and must be there for its sender.
async function isThere(tx: Tx, { reviewId, requestId, replaces }: Input): Promise<boolean> {
  if (!requestId) return !replaces
  const request = tx
    .selectFrom('document_request')
    .select('id')
    .where('id', '=', requestId)
    .where('review_id', '=', reviewId)
  if (!(await request.executeTakeFirst())) return false
  if (!replaces) return true
  const document = tx
    .selectFrom('document')
    .select('id')
    .where('id', '=', replaces)
    .where('request_id', '=', requestId)
    .where('removed_at', 'is', null)
  return Boolean(await document.executeTakeFirst())
}

/** Opens a place for a file that will come in pieces. Nobody sees it but its sender until it is all there. */
export const beginUpload = defineCommand({
  name: 'begin-upload',
  input: beginUploadInput,
  load: uploadFacts,
  policy: canBeginUpload,
  run: async ({ tx, input, facts }) => {
    const { id, purpose, reviewId, requestId, replaces, note, bytes } = input
    const name = shownName(input.name)
    if (bytes > largest[purpose]) throw new Refused(refusalWords(name, 'too large', bytes, largest[purpose]))
    await refuseTooMany(tx)
    const values = { id, purpose, review_id: reviewId, request_id: requestId ?? null, replaces, name, bytes }
    await tx
      .insertInto('upload')
      .values({ ...values, note, begun_by: facts.standing.personId })
      .execute()
    return id
  },
  // A review's history tells of documents, not of attempts.
  audit: ({ input }) => ({
    subjectId: input.id,
    audience: [],
    detail: { purpose: input.purpose },
  }),
})

// The rules show the sender their own uploads alone.
async function refuseTooMany(tx: Tx) {
  const { under_way } = await tx
    .selectFrom('upload')
    .select(({ fn }) => fn.countAll<number>().as('under_way'))
    .where('ended_at', 'is', null)
    .executeTakeFirstOrThrow()
  if (under_way >= mostUnderWay)
    throw new Refused('Many files of yours are still on their way. Wait until some have arrived.')
}
