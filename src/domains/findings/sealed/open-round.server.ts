import { defineCommand } from '../../../access/define-command.server.ts'
import { Refused } from '../../../access/outcome.ts'
import { now } from '../../../platform/clock.ts'
import { nameList } from '../../../web/dates.ts'
import { announceFindings } from '../live/announce-findings.ts'
import { openRoundInput } from '../schemas.ts'
import { auditOfRound, factsOfRound, teamIn, whoSealed } from './round-facts.server.ts'
import { canOpenRound } from './round-policy.ts'

/** All at once. Opening without somebody's view is done only by naming them. */
export const openSealedRound = defineCommand({
  name: 'open-sealed-round',
  input: openRoundInput,
  load: factsOfRound,
  policy: canOpenRound,
  run: async ({ tx, input: { reviewId, roundId, without }, announce }) => {
    const sealed = (await whoSealed(tx, reviewId)).get(roundId) ?? []
    const missing = (await teamIn(tx, reviewId)).filter(({ personId }) => !sealed.includes(personId))
    const unsaid = missing.filter(({ personId }) => !without.includes(personId)).map(({ name }) => name)
    if (sealed.length === 0) throw new Refused('Nobody has sealed a view yet, so there is nothing to open.')
    if (unsaid.length > 0)
      throw new Refused([
        {
          field: 'without',
          message: `${nameList(unsaid)} ${unsaid.length === 1 ? 'has' : 'have'} not sealed a view. Say that you open it without ${unsaid.length === 1 ? 'that one' : 'them'}.`,
        },
      ])
    await tx
      .updateTable('sealed_round')
      .set({ opened_at: now(), opened_views: sealed })
      .where('id', '=', roundId)
      .execute()
    await announceFindings(announce, reviewId, { rounds: true })
    return roundId
  },
  audit: ({ input, facts }) => auditOfRound(input.reviewId, facts.standing.review.trustId, input.roundId),
})
