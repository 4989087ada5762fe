import { defineCommand } from '../../../access/define-command.server.ts'
import { Refused } from '../../../access/outcome.ts'
import { today } from '../../../platform/clock.ts'
import { saidFacts } from '../actions.server.ts'
import { canSayProgress } from '../policy.ts'
import { addProgress } from './progress.server.ts'
import { sayProgressInput } from './schemas.ts'

/** How an action goes, in a minute: its state, and up to three sentences. */
export const sayProgress = defineCommand({
  name: 'say-progress',
  input: sayProgressInput,
  load: saidFacts,
  policy: canSayProgress,
  run: async ({ tx, input, facts }) => {
    refusePast(input.putOffUntil)
    refuseNothingNew(facts, input)
    await addProgress(tx, facts, input)
  },
  audit: ({ facts, input }) => ({
    reviewId: facts.reviewId,
    subjectId: facts.id,
    audience: ['host'],
    detail: { state: input.state },
  }),
})

/** Until a day that is over nothing can be put off. */
export function refusePast(until: string | null) {
  if (until !== null && until <= today())
    throw new Refused([{ field: 'putOffUntil', message: 'Choose a day that is still to come.' }])
}

type Standing = { standing: string; putOffUntil: string | null }
type Said = { state: string; putOffUntil: string | null; did: string; seen: string; inTheWay: string }

/** That it stands as it did, without a word of it, would be one more line that tells nobody anything. */
export function refuseNothingNew(before: Standing, { state, putOffUntil, did, seen, inTheWay }: Said) {
  const isSame = state === before.standing && putOffUntil === before.putOffUntil
  if (isSame && [did, seen, inTheWay].join('') === '')
    throw new Refused([
      { field: 'did', message: 'It stands so already. Say what was done since, in a few words.' },
    ])
}
