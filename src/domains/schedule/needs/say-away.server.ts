import type { Actor } from '../../../access/actor.ts'
import { type AuditNote, defineCommand } from '../../../access/define-command.server.ts'
import { Refused } from '../../../access/outcome.ts'
import type { Tx } from '../../../platform/database.server.ts'
import type { ShareFacts } from '../policy.ts'
import { auditSchedule, scheduleFacts } from '../schedule-facts.server.ts'
import { canSayAway, canTakeBackAway } from './policy.ts'
import { sayAwayInput, takeBackAwayInput } from './schemas.ts'

type About = { reviewId: string; personId?: string | null }

/** When a reviewer cannot be there. Why is read by them and by the three who build the schedule. */
export const sayAway = defineCommand({
  name: 'say-away',
  input: sayAwayInput,
  load: (tx, input, actor) => awayFacts(tx, input, actor),
  policy: canSayAway,
  run: async ({ tx, input, facts }) => {
    const reviewer = facts.schedule.people.find(
      ({ personId, side }) => personId === facts.personId && side === 'team',
    )
    if (!reviewer) throw new Refused([{ field: 'personId', message: 'Choose somebody of the visiting team' }])
    await tx
      .insertInto('reviewer_away')
      .values({
        review_id: input.reviewId,
        person_id: facts.personId,
        day: input.day,
        starts: input.starts,
        ends: input.ends,
        because: input.because,
        said_by: facts.standing.personId,
      })
      .execute()
  },
  audit: ({ facts }) => unheard(facts),
})

export const takeBackAway = defineCommand({
  name: 'take-back-away',
  input: takeBackAwayInput,
  load: async (tx, { reviewId, awayId }, actor) => {
    const row = await tx
      .selectFrom('reviewer_away')
      .select('person_id')
      .where('id', '=', awayId)
      .where('review_id', '=', reviewId)
      .executeTakeFirst()
    return row ? awayFacts(tx, { reviewId, personId: row.person_id }, actor) : null
  },
  policy: canTakeBackAway,
  run: async ({ tx, input }) => {
    await tx.deleteFrom('reviewer_away').where('id', '=', input.awayId).execute()
  },
  audit: ({ facts }) => unheard(facts),
})

async function awayFacts(tx: Tx, { reviewId, personId }: About, actor: Actor) {
  const facts = await scheduleFacts(tx, reviewId, actor)
  return facts && { ...facts, personId: personId ?? facts.standing.personId }
}

// Who said that they cannot be there is nobody else's to read in the history.
const unheard = (facts: ShareFacts): AuditNote => ({ ...auditSchedule(facts), audience: [] })
