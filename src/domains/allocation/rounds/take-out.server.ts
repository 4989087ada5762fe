import { defineCommand } from '../../../access/define-command.server.ts'
import { Refused } from '../../../access/outcome.ts'
import { changeSeats } from './change-seats.server.ts'
import { roundSeats } from './people-facts.server.ts'
import { canMoveSeat } from './policy.ts'
import { roundLocked } from './round-row.server.ts'
import { seatInput } from './schemas.ts'

/** Takes somebody who is proposed out of a place, and leaves it empty. */
export const takeOut = defineCommand({
  name: 'take-out-of-round',
  input: seatInput,
  load: roundLocked,
  policy: canMoveSeat,
  run: async ({ tx, input, actor }) => {
    const seat = (await roundSeats(tx, input.roundId)).find(({ id }) => id === input.seatId)
    if (!seat) throw new Refused('Somebody has changed this place since you opened the page.')
    await changeSeats(tx, { roundId: input.roundId, remove: [seat], add: [], by: actor.personId })
    return seat
  },
  audit: ({ value }) => ({ reviewId: value.reviewId, subjectId: value.personId, audience: ['central'] }),
})
