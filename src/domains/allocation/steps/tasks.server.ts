import { dayAndMonth } from '../../../web/dates.ts'
import type { ReviewTask } from '../../programme/review-task.ts'
import { hasReached } from '../../programme/stages.ts'
import { ownerNames } from '../../programme/step-owners.ts'
import { stepDate, type TemplateStep } from '../../programme/template.ts'
import type { TaskedReview, TasksOfReviews } from '../tasks-of-reviews.ts'
import { ownSteps, ownsStep } from './own-steps.ts'
import { type Tick, ticksOf } from './ticks.server.ts'

/** The steps that are ticked by hand, from their stage on, for those who take part and the central team. */
export const stepTasks: TasksOfReviews = async (tx, reviews) => {
  const withSteps = reviews.filter((review) => review.role !== null || review.central)
  const ticks = await ticksOf(
    tx,
    withSteps.filter(({ template }) => ownSteps(template).length > 0).map(({ review }) => review.id),
  )
  return new Map(
    withSteps.map((review) => [
      review.review.id,
      ownSteps(review.template)
        .filter((step) => hasReached(review.review.stage, step.stage))
        .map((step) => taskOf(review, step, ticks.get(review.review.id) ?? [])),
    ]),
  )
}

function taskOf(reviewed: TaskedReview, step: TemplateStep, ticks: Tick[]): ReviewTask {
  const { review } = reviewed
  const task = {
    stage: step.stage,
    ticked: step.key,
    group: 'Also to be done',
    title: step.title,
    to: `/reviews/${review.id}/timeline#step-${step.key}`,
    dueOn: stepDate(step.days, review),
  }
  const tick = ticks.find(({ key }) => key === step.key)
  if (tick) {
    const hint = tick.by ? `Ticked by ${tick.by}.` : 'Ticked.'
    return { ...task, state: 'done', hint, status: `Done ${dayAndMonth(tick.on).replace(/^\w+ /, '')}` }
  }
  // what was not ticked in its own stage is asked of nobody any more; it can still be ticked on the timeline
  if (review.stage !== step.stage)
    return { ...task, state: 'open', hint: step.doneWhen, status: 'Not ticked' }
  if (!ownsStep(reviewed, step.owner)) {
    const status = `With ${ownerNames[step.owner].replace(/^The/, 'the').replace(/^Everyone/, 'everyone')}`
    return { ...task, state: 'open', hint: step.doneWhen, status }
  }
  return {
    ...task,
    state: 'yours',
    hint: 'Tick it when it is done.',
    why: step.why,
    act: 'Tick it when it is done',
  }
}
