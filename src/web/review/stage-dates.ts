import { hasReached, type OpenStage, type Stage, stageNames, stages } from '../../domains/programme/stages.ts'
import { dueDate, type TemplateContent } from '../../domains/programme/template.ts'
import { addDays } from '../../platform/clock.ts'
import { dateOf, dateRange, dayAndMonth, longDate } from '../dates.ts'

export type StageMoments = Record<'prepare' | 'three_days' | 'report' | 'follow_up', Date | string | null>
type Dated = { stage: Stage; day1: string; day3: string; template: TemplateContent; began: StageMoments }

/** The five stages as the steps across a review's page show them: each with its date. */
export function stageSteps(review: Dated, link?: (stage: OpenStage) => string) {
  return stages.map((stage, place) => ({
    name: stageNames[stage],
    date: stageDate(review, stage),
    state: stepState(review.stage, stage),
    to: link && hasReached(review.stage, stage) ? link(stage) : undefined,
    place,
  }))
}

export const stepState = (now: Stage, stage: OpenStage) =>
  now === stage ? ('now' as const) : hasReached(now, stage) ? ('done' as const) : ('to-come' as const)

function stageDate({ day1, day3, template, began, stage: now }: Dated, stage: OpenStage) {
  const next = {
    set_up: began.prepare,
    prepare: began.three_days,
    three_days: began.report,
    report: began.follow_up,
    follow_up: null,
  }[stage]
  if (stage === 'three_days') return dateRange(day1, day3).replace(/ \d{4}$/, '')
  if (next && now !== stage)
    return stage === 'report' ? `Released ${longDate(dateOf(next))}` : `Finished ${shortened(dateOf(next))}`
  const dates: Record<Exclude<OpenStage, 'three_days'>, string> = {
    set_up: `By ${shortened(dueDate(template, 'team', { day1, day3 }))}`,
    prepare: `Until ${shortened(addDays(day1, -1))}`,
    report: `With the host by ${shortened(dueDate(template, 'release', { day1, day3 }))}`,
    follow_up: 'Actions, and what came of them',
  }
  return dates[stage]
}

const shortened = (date: string) => dayAndMonth(date).replace(/^\w+ /, '')
