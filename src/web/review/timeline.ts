import type { Member } from '../../domains/allocation/members.server.ts'
import type { Standing } from '../../domains/allocation/standing.ts'
import { ownSteps, rolesOfOwner } from '../../domains/allocation/steps/own-steps.ts'
import { canTickStep } from '../../domains/allocation/steps/policy.ts'
import type { Tick } from '../../domains/allocation/steps/ticks.server.ts'
import type { ReviewTask } from '../../domains/programme/review-task.ts'
import { hasReached, type OpenStage, stages } from '../../domains/programme/stages.ts'
import { ownerNames } from '../../domains/programme/step-owners.ts'
import { stepDate, type TemplateContent, type TemplateStep } from '../../domains/programme/template.ts'

export type TimelineState = ReviewTask['state'] | 'to come' | 'not told'
export type TimelineStep = {
  key: string
  stage: OpenStage
  title: string
  /** "The lead reviewer" */
  owner: string
  /** who that is, where it is known */
  names: string[]
  dueOn: string
  why: string
  doneWhen: string
  ours: boolean
  state: TimelineState
  /** past its day, and not done */
  late: boolean
  /** words beside the state: "With Carol Tennant", "Done 22 October" */
  status: string | null
  /** where it is done */
  to: string | null
  /** what the reader may do with a step that is ticked by hand */
  tick: 'tick' | 'untick' | null
}

type Facts = {
  standing: Standing
  template: TemplateContent
  tasks: ReviewTask[]
  members: Member[]
  ticks: Tick[]
  today: string
}

/** Every step of a review by its date, stage by stage, as this reader may know it. */
export function timelineOf(facts: Facts): { stage: OpenStage; steps: TimelineStep[] }[] {
  const steps = facts.template.timeline.map((step) => lineOf(step, facts))
  return stages.map((stage) => ({
    stage,
    steps: steps.filter((step) => step.stage === stage).toSorted((a, b) => a.dueOn.localeCompare(b.dueOn)),
  }))
}

function lineOf(step: TemplateStep, facts: Facts): TimelineStep {
  const { standing, tasks, today } = facts
  const own = tasks.filter((task) => task.step === step.key || task.ticked === step.key)
  const state = stateOf(step, standing, own)
  const dueOn = stepDate(step.days, standing.review)
  const waiting = own.filter((task) => task.state !== 'done')
  const shown = waiting.find((task) => task.state === 'yours') ?? waiting[0] ?? own.at(-1)
  return {
    key: step.key,
    stage: step.stage,
    title: step.title,
    owner: ownerNames[step.owner],
    names: namesOf(step, facts.members),
    dueOn,
    why: step.why,
    doneWhen: step.doneWhen,
    ours: step.ours ?? false,
    state,
    late: dueOn < today && (state === 'yours' || state === 'part' || state === 'open' || state === 'blocked'),
    status: shown?.status ?? null,
    to: shown && !shown.shut && shown.state !== 'blocked' && !shown.ticked ? shown.to : null,
    tick: tickOf(step, facts),
  }
}

function stateOf(step: TemplateStep, { review }: Standing, tasks: ReviewTask[]): TimelineState {
  const is = (state: ReviewTask['state']) => tasks.some((task) => task.state === state)
  if (tasks.length > 0) {
    if (tasks.every((task) => task.state === 'done')) return 'done'
    if (is('yours')) return 'yours'
    if (is('part') || is('done')) return 'part'
    return is('open') ? 'open' : 'blocked'
  }
  if (review.stage === 'cancelled' || hasReached(review.stage, step.stage)) return 'not told'
  return 'to come'
}

function namesOf({ owner }: TemplateStep, members: Member[]) {
  const roles = rolesOfOwner[owner]
  return members
    .filter((member) => member.state === 'accepted' && roles.includes(member.role))
    .map(({ name }) => name)
}

function tickOf(step: TemplateStep, { standing, template, ticks }: Facts): TimelineStep['tick'] {
  if (!ownSteps(template).some(({ key }) => key === step.key)) return null
  if (canTickStep({ standing, step }) !== 'allowed') return null
  return ticks.some(({ key }) => key === step.key) ? 'untick' : 'tick'
}
