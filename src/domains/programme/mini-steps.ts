import { hasReached, type Stage, stageNames, stages } from './stages.ts'

/** Where a review stands, as the small steps in a list. */
export const miniSteps = (now: Stage) =>
  stages.map((stage) => ({
    name: stageNames[stage],
    state:
      now === stage ? ('now' as const) : hasReached(now, stage) ? ('done' as const) : ('to-come' as const),
  }))
