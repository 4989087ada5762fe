import { defineCommand } from '../../../access/define-command.server.ts'
import { keepPrecis } from './keep-precis.server.ts'
import { canWritePrecis } from './policy.ts'
import { precisFacts } from './precis.server.ts'
import { precisInput } from './schemas.ts'

/** A draft is its author's alone, and so is the history of it; what is changed once it is shared is told to all. */
export const savePrecis = defineCommand({
  name: 'save-precis',
  input: precisInput,
  load: precisFacts,
  policy: canWritePrecis,
  run: ({ tx, input, facts }) => keepPrecis(tx, input, facts, false),
  audit: ({ input, facts }) => ({
    reviewId: input.reviewId,
    trustId: facts.standing.review.trustId,
    audience: facts.shared ? ['host', 'team'] : [],
  }),
})
