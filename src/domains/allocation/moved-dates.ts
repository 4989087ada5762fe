import type { Days } from '../programme/review-days.ts'
import { hasReached, type OpenStage, type Stage, stages } from '../programme/stages.ts'
import { stepDate, type TemplateContent } from '../programme/template.ts'

export type MovedStep = {
  key: string
  stage: OpenStage
  title: string
  from: string
  to: string
  /** the new day has gone already, in a stage that is not over */
  past: boolean
}

/** Which due dates of a review move when its days do, in the order of the new dates. */
export function movedSteps(
  template: TemplateContent,
  { from, to, stage, today }: { from: Days; to: Days; stage: Stage; today: string },
): MovedStep[] {
  return template.timeline
    .map((step) => ({
      key: step.key,
      stage: step.stage,
      title: step.title,
      from: stepDate(step.days, from),
      to: stepDate(step.days, to),
    }))
    .filter((step) => step.from !== step.to)
    .map((step) => ({ ...step, past: step.to < today && !isOver(step.stage, stage) }))
    .toSorted((a, b) => a.to.localeCompare(b.to) || stages.indexOf(a.stage) - stages.indexOf(b.stage))
}

const isOver = (stage: OpenStage, now: Stage) => hasReached(now, stage) && now !== stage

/** As one word, to tell whether the days are still those that somebody looked at. */
export const daysKey = ({ day1, day2, day3 }: Days) => [day1, day2, day3].join(' ')
