import { defineCommand } from '../../../access/define-command.server.ts'
import type { Permission } from '../../../access/outcome.ts'
import { now } from '../../../platform/clock.ts'
import { coachingFacts } from './coaching-facts.server.ts'
import { readCoachingInput } from './schemas.ts'

type Facts = NonNullable<Awaited<ReturnType<typeof coachingFacts>>>
/** Whoever of the two was written to. */
const canReadCoaching = ({ begun }: Facts): Permission => (begun ? 'allowed' : 'missing')

/** What was written to the actor does not wait for them any more. */
export const readCoaching = defineCommand({
  name: 'read-coaching-notes',
  input: readCoachingInput,
  load: coachingFacts,
  policy: canReadCoaching,
  run: async ({ tx, input: { reviewId, personId } }) => {
    await tx
      .updateTable('coaching_note')
      .set({ read_at: now() })
      .where('review_id', '=', reviewId)
      .where('author_id', '=', personId)
      .where('read_at', 'is', null)
      .execute()
    return personId
  },
  audit: ({ input, facts }) => ({
    reviewId: input.reviewId,
    trustId: facts.standing.review.trustId,
    subjectId: input.personId,
    audience: [],
  }),
})
