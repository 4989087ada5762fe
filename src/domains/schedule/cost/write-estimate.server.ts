import { z } from 'zod'
import { now } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/database.server.ts'
import type { Standing } from '../../allocation/standing.ts'
import { costAssumptions } from './cost-assumptions.ts'
import { costPlan } from './cost-plan.ts'
import { type CostPlan, estimateCost } from './estimate-cost.ts'
import { planFacts } from './plan-facts.server.ts'

/** What an estimate says of how it was made; it never changes, whatever happens to the settings. */
export const estimateBasis = z.object({
  assumptions: costAssumptions,
  format: z.enum(['in_person', 'virtual']),
  requests: z.number(),
  readingMinutes: z.number(),
  uncounted: z.number(),
  /** whether drives between schools are counted: earlier estimates left them out */
  between: z.boolean().default(false),
})
export type EstimateBasis = z.infer<typeof estimateBasis>

export async function currentAssumptions(tx: Tx) {
  const row = await tx.selectFrom('cost_assumption').selectAll().executeTakeFirstOrThrow()
  return costAssumptions.parse(row.content)
}

/** Keeps what the plan costs as it stands today, in front of any earlier estimate. */
export async function writeEstimate(tx: Tx, standing: Standing, at = now()): Promise<string | null> {
  const facts = await planFacts(tx, standing)
  if (!facts) return null
  const plan = costPlan(facts)
  const assumptions = await currentAssumptions(tx)
  const id = crypto.randomUUID()
  await tx
    .insertInto('cost_estimate')
    .values({
      id,
      review_id: standing.review.id,
      made_by: standing.personId,
      made_at: at,
      basis: JSON.stringify(basisOf(plan, assumptions)),
    })
    .execute()
  const lines = estimateCost(plan, assumptions)
  if (lines.length === 0) return id
  await tx
    .insertInto('cost_estimate_line')
    .values(
      lines.map((line) => ({
        estimate_id: id,
        review_id: standing.review.id,
        side: line.side,
        person_id: line.personId,
        preparing_minutes: line.preparingMinutes,
        reading_minutes: line.readingMinutes,
        travelling_minutes: line.travellingMinutes,
        session_minutes: line.sessionMinutes,
        report_minutes: line.reportMinutes,
        travel_pence: line.travelPence,
        journey: line.journey && JSON.stringify(line.journey),
      })),
    )
    .execute()
  return id
}

const basisOf = (
  { format, requests, readingMinutes, uncounted }: CostPlan,
  assumptions: EstimateBasis['assumptions'],
): EstimateBasis => ({ assumptions, format, requests, readingMinutes, uncounted, between: true })
