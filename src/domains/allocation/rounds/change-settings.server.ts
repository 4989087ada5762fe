import type { z } from 'zod'
import { defineCommand } from '../../../access/define-command.server.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { metresOf } from './miles.ts'
import { canChangeRoundSettings } from './policy.ts'
import { termReviews } from './review-facts.server.ts'
import type { RoundRow, RoundSettings } from './round.ts'
import { roundLocked } from './round-row.server.ts'
import { roundSettingsInput } from './schemas.ts'

type Input = z.infer<typeof roundSettingsInput>

/** What the programme sets differently for one round; what is left empty stays as usual. */
export const changeRoundSettings = defineCommand({
  name: 'change-round-settings',
  input: roundSettingsInput,
  load: roundLocked,
  policy: canChangeRoundSettings,
  run: async ({ tx, input, facts }) => {
    await tx
      .updateTable('round')
      .set({ settings: JSON.stringify(settingsOf(input)) })
      .where('id', '=', input.roundId)
      .execute()
    await leaveOut(tx, facts.round, input.reviews)
  },
  audit: ({ input }) => ({ subjectId: input.roundId, audience: ['central'] }),
})

function settingsOf(input: Input): RoundSettings {
  const share = (percent: number | null) => (percent === null ? undefined : percent / 100)
  const given = <T extends object>(values: T) =>
    Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== null))
  return {
    rules: given({
      employerYears: input.employerYears,
      reciprocalYears: input.reciprocalYears,
      nearbyMetres: input.nearbyMiles === null ? null : metresOf(input.nearbyMiles),
      restDays: input.restDays,
      leadsAtLeast: input.leadsAtLeast,
      oneATrust: input.oneATrust === 'no' ? false : null,
    }),
    weights: given({
      experience: share(input.experience),
      focus: share(input.focus),
      development: share(input.development),
      travel: share(input.travel),
    }),
    ...(input.seconds !== null && { seconds: input.seconds }),
  }
}

async function leaveOut(tx: Tx, round: RoundRow, kept: string[]) {
  const all = await termReviews(tx, round)
  const out = all.filter(({ id }) => !kept.includes(id))
  await tx.deleteFrom('round_left_out').where('round_id', '=', round.id).execute()
  if (out.length === 0) return
  await tx
    .insertInto('round_left_out')
    .values(out.map(({ id }) => ({ round_id: round.id, review_id: id })))
    .execute()
}
