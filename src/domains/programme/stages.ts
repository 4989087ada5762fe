/** The five stages of a review's life, in order; cancelled stands outside them (HOUSE §4). */
export const stages = ['set_up', 'prepare', 'three_days', 'report', 'follow_up'] as const
export type OpenStage = (typeof stages)[number]
export type Stage = OpenStage | 'cancelled'

export const stageNames: Record<Stage, string> = {
  set_up: 'Set up',
  prepare: 'Prepare',
  three_days: 'Three days',
  report: 'Report',
  follow_up: 'Follow up',
  cancelled: 'Cancelled',
}

export const hasReached = (stage: Stage, wanted: OpenStage) =>
  stage !== 'cancelled' && stages.indexOf(stage) >= stages.indexOf(wanted)
