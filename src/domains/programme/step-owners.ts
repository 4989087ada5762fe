import type { StepOwner } from './template.ts'

/** Whose a step is, as a timeline says it. */
export const ownerNames: Record<StepOwner, string> = {
  central_team: 'The central team',
  lead_reviewer: 'The lead reviewer',
  team: 'The visiting team',
  host_lead: 'The host’s chief executive',
  host_leaders: 'The host’s leaders',
  coordinator: 'The coordinator',
  everyone: 'Everyone in the review',
}
