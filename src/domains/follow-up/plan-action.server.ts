import { defineCommand } from '../../access/define-command.server.ts'
import { Refused } from '../../access/outcome.ts'
import { addDays, today } from '../../platform/clock.ts'
import { standingIn } from '../allocation/standing.server.ts'
import { ownerFrom } from './actions.server.ts'
import { heardFinding } from './heard-finding.server.ts'
import { mailOwner } from './owner-mail.server.ts'
import { canPlanAction } from './policy.ts'
import { planActionInput } from './schemas.ts'

export const planAction = defineCommand({
  name: 'plan-action',
  input: planActionInput,
  load: async (tx, { reviewId }, actor) => {
    const standing = await standingIn(tx, reviewId, actor)
    return standing && { standing }
  },
  policy: canPlanAction,
  run: async ({ tx, input, facts }) => {
    const { reviewId } = input
    refuseOutOfReach(input.dueOn)
    const owner = await ownerFrom(tx, reviewId, input.ownerId)
    const findingId = input.findingId || null
    if (findingId) await heardFinding(tx, reviewId, findingId)
    const id = crypto.randomUUID()
    await tx
      .insertInto('action')
      .values({
        id,
        review_id: reviewId,
        finding_id: findingId,
        title: input.title,
        detail: input.detail,
        first_step: input.firstStep,
        first_step_on: input.firstStepOn,
        how_known: input.howKnown,
        owner_id: owner.id,
        due_on: input.dueOn,
        reminded_from: today(),
        created_by: facts.standing.personId,
      })
      .execute()
    if (owner.id !== facts.standing.personId) await mailOwner(tx, owner, { id, reviewId })
    return id
  },
  audit: ({ input, facts, value }) => ({
    reviewId: input.reviewId,
    trustId: facts.standing.review.trustId,
    subjectId: value,
    audience: ['host'],
  }),
})

const FARTHEST = 5 * 366

/** Nothing is done by a day that has gone by, and a year of another century is a slip of the finger. */
export function refuseOutOfReach(dueOn: string) {
  const message =
    dueOn < today()
      ? 'That day has passed. Give the day by which it will be done.'
      : dueOn > addDays(today(), FARTHEST)
        ? 'That is more than five years from now. Give a nearer day, or look at the year.'
        : null
  if (message) throw new Refused([{ field: 'dueOn', message }])
}
