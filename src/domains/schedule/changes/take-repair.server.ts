import { defineCommand } from '../../../access/define-command.server.ts'
import { Refused } from '../../../access/outcome.ts'
import { auditSchedule, scheduleFacts } from '../schedule-facts.server.ts'
import { daysWorldOf, ofReview } from '../working-out/days-world.server.ts'
import { makeChange } from './make-change.server.ts'
import { canTakeRepair } from './policy.ts'
import { type Fall, repairOptions } from './repair-options.ts'
import { takeRepairInput } from './schemas.ts'
import { waySeen } from './way-seen.server.ts'

/** One of the ways to mend the schedule. It becomes a change like any other. */
export const takeRepair = defineCommand({
  name: 'take-repair',
  input: takeRepairInput,
  load: (tx, { reviewId }, actor) => scheduleFacts(tx, reviewId, actor),
  policy: canTakeRepair,
  run: async ({ tx, input, facts, enqueue }) => {
    const world = await daysWorldOf(tx, ofReview(facts.standing.review))
    const fall: Fall = input.fall
    const chosen = repairOptions(world, fall).find(({ key }) => key === input.key)
    if (!chosen) throw new Refused('This way is not open any more. Look at the ways again.')
    if (waySeen(chosen.moves) !== input.seen)
      throw new Refused('The days changed meanwhile. Look at the ways again.')
    // what is new has had no more than a name so far
    const moves = chosen.moves.map((move) =>
      move.before === null ? { ...move, sessionId: crypto.randomUUID() } : move,
    )
    const made = await makeChange({ tx, facts, moves, why: input.why || chosen.title, enqueue })
    if (fall.kind === 'late')
      await tx
        .insertInto('reviewer_away')
        .values({
          review_id: input.reviewId,
          person_id: fall.personId,
          day: fall.day,
          starts: '00:00',
          ends: fall.until,
          because: input.why.slice(0, 200),
          said_by: facts.standing.personId,
        })
        .execute()
    return { ...made, day: fall.kind === 'late' ? fall.day : (moves[0]?.before?.day ?? 1) }
  },
  audit: ({ facts, value }) => auditSchedule(facts, value.changeId ?? undefined),
})
