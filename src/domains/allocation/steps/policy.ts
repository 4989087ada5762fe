import type { Permission } from '../../../access/outcome.ts'
import { ownerNames } from '../../programme/step-owners.ts'
import type { TemplateStep } from '../../programme/template.ts'
import { isLead, isMember, isTeam, type Standing } from '../standing.ts'
import { ownsStep } from './own-steps.ts'

export type StepStanding = { standing: Standing; step: Pick<TemplateStep, 'owner'> }

/** Whoever owns the step ticks it; the lead reviewer and the central team may do it for them. */
export function canTickStep({ standing, step }: StepStanding): Permission {
  const { central, review } = standing
  if (!central && !isMember(standing)) return 'missing'
  if (review.stage === 'cancelled')
    return { notNow: 'This review was cancelled, so its steps stay as they are.' }
  const owner = ownsStep(standing, step.owner)
  // from the release on, the visiting team has no more part in it than what is its own to do
  if (review.stage === 'follow_up' && isTeam(standing) && !owner)
    return { notNow: 'The report is released, and the team’s part is over.' }
  if (owner || central || isLead(standing)) return 'allowed'
  const instead = step.owner === 'lead_reviewer' ? 'the central team' : 'the lead reviewer'
  return { notNow: `${ownerNames[step.owner]} ticks this step, or ${instead} for them.` }
}
