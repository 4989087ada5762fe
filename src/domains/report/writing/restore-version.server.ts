import type { Person } from '../../../access/actor.ts'
import { defineCommand } from '../../../access/define-command.server.ts'
import type { Outcome } from '../../../access/outcome.ts'
import { canWriteReport } from '../policy.ts'
import { reportFacts } from '../report-facts.server.ts'
import { restoreInput } from './schemas.ts'
import { keepChange } from './shared-text.server.ts'
import { changeBackTo } from './versions.ts'
import { changesOf } from './writing-log.server.ts'
import { passOn } from './writing-room.server.ts'

/** Works out what takes the text back; keeping it is one more change, so that what stands now is not lost either. */
const goBackTo = defineCommand({
  name: 'restore-report-version',
  input: restoreInput,
  load: reportFacts,
  policy: canWriteReport,
  run: async ({ tx, input: { reviewId, upto } }) => changeBackTo(await changesOf(tx, reviewId), upto),
  audit: ({ input, facts }) => ({
    reviewId: input.reviewId,
    trustId: facts.standing.review.trustId,
    audience: ['team'],
  }),
})

async function restore(actor: Person, input: unknown): Promise<Outcome<null>> {
  const outcome = await goBackTo(actor, input)
  if (!outcome.ok) return outcome
  const { reviewId } = restoreInput.parse(input)
  await keepChange(actor, reviewId, outcome.value).catch(() => {
    // what went wrong may hold words of the report, and is written down where it is caught
    throw new Error('the earlier version could not be kept')
  })
  passOn(reviewId, outcome.value)
  return { ok: true, value: null }
}

export const restoreVersion = Object.assign(restore, {
  commandName: goBackTo.commandName,
  permission: goBackTo.permission,
})
