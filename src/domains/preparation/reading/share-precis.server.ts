import { defineCommand } from '../../../access/define-command.server.ts'
import { Refused } from '../../../access/outcome.ts'
import { keepPrecis } from './keep-precis.server.ts'
import { canSharePrecis } from './policy.ts'
import { precisFacts } from './precis.server.ts'
import { precisInput, precisParts } from './schemas.ts'

/** Keeps the words as they stand on the page, and shows them to the host and the team from now on. */
export const sharePrecis = defineCommand({
  name: 'share-precis',
  input: precisInput,
  load: precisFacts,
  policy: canSharePrecis,
  run: async ({ tx, input, facts }) => {
    if (facts.shared) throw new Refused('The précis is shared already. Save your changes instead.')
    const empty = precisParts.filter(({ field }) => input[field] === '')
    if (empty.length > 0) {
      throw new Refused(
        empty.map(({ field, label }) => ({ field, message: `Write “${label}” before you share the précis` })),
      )
    }
    await keepPrecis(tx, input, facts, true)
  },
  audit: ({ input, facts }) => ({
    reviewId: input.reviewId,
    trustId: facts.standing.review.trustId,
    audience: ['host', 'team'],
  }),
})
