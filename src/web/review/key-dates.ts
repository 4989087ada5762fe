import { dueDate, type TemplateContent } from '../../domains/programme/template.ts'
import { shortDate } from '../dates.ts'

/** The dates that everybody in a review steers by. Once the report is released, its own are behind everybody. */
export function keyDates(review: { day1: string; day3: string; stage?: string }, template: TemplateContent) {
  const dates = [
    { dateTime: dueDate(template, 'questions', review), text: 'Key questions freeze' },
    { dateTime: dueDate(template, 'documents', review), text: 'Documents are in' },
    { dateTime: dueDate(template, 'schedule', review), text: 'Schedule confirmed' },
    { dateTime: review.day1, text: 'Day one' },
    { dateTime: review.day3, text: 'Final briefing' },
    ...(isReleased(review.stage)
      ? []
      : [
          { dateTime: dueDate(template, 'draft', review), text: 'Draft report to the team' },
          { dateTime: dueDate(template, 'release', review), text: 'Report with the host' },
        ]),
  ]
  return dates
    .toSorted((a, b) => (a.dateTime < b.dateTime ? -1 : 1))
    .map((one) => ({ ...one, date: shortDate(one.dateTime) }))
}

const isReleased = (stage = '') => ['follow_up', 'closed'].includes(stage)
