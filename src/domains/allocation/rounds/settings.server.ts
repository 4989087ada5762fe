import { defineQuery } from '../../../access/define-query.server.ts'
import { termReviews } from './review-facts.server.ts'
import { roundName } from './round.ts'
import { roundOf } from './round-row.server.ts'

/** A round's rules, what counts how much, and which reviews take part. */
export const roundSettingsOf = defineQuery({
  name: 'round settings',
  run: async (tx, { roundId }: { roundId: string }) => {
    const round = await roundOf(tx, roundId)
    if (!round) return null
    const reviews = await termReviews(tx, round)
    return {
      id: round.id,
      name: roundName(round),
      settings: round.settings,
      reviews: reviews.map(({ id, trustName, day1, day3, leftOut }) => ({
        id,
        trustName,
        day1,
        day3,
        leftOut,
      })),
    }
  },
})
export type SettingsSeen = NonNullable<Awaited<ReturnType<typeof roundSettingsOf>>>
