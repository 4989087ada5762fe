import { defineQuery } from '../../../access/define-query.server.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { weekdayOf } from '../../../web/dates.ts'
import type { Standing } from '../../allocation/standing.ts'
import { currentQuestions } from '../../preparation/focus/questions.server.ts'
import { templateOf } from '../../preparation/review-template.server.ts'
import { needsOf, schoolsOfHost } from '../needs/needs.server.ts'
import { scheduleOf } from '../schedule.server.ts'
import type { DaysWorld } from './days-world.ts'

type Of = { reviewId: string; trustId: string; day1: string; day2: string; day3: string }

/** The schedule and what it must hold; of the latter everybody gets what they may read. */
export async function daysWorldOf(tx: Tx, { reviewId, trustId, ...days }: Of): Promise<DaysWorld> {
  const { sessions, people } = await scheduleOf(tx, reviewId)
  const questions = await currentQuestions(tx, reviewId)
  return {
    format: (await templateOf(tx, reviewId))?.format ?? 'in_person',
    weekdays: [weekdayOf(days.day1), weekdayOf(days.day2), weekdayOf(days.day3)],
    sessions,
    people,
    schools: await schoolsOfHost(tx, trustId),
    needs: await needsOf(tx, reviewId),
    questions: questions.map(({ id, position, wording }) => ({ id, position, wording })),
  }
}

export const ofReview = ({ id, trustId, day1, day2, day3 }: Standing['review']): Of => ({
  reviewId: id,
  trustId,
  day1,
  day2,
  day3,
})

export const daysWorld = defineQuery({
  name: 'the days and what they must hold',
  run: (tx, { review }: { review: Standing['review'] }) => daysWorldOf(tx, ofReview(review)),
})
