import { defineQuery } from '../../../access/define-query.server.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { currentQuestions } from '../../preparation/focus/questions.server.ts'
import { templateOf } from '../../preparation/review-template.server.ts'
import { needsOf, schoolsOfHost } from '../needs/needs.server.ts'
import { scheduleOf } from '../schedule.server.ts'
import type { DaysWorld } from './days-world.ts'

/** The schedule and what it must hold; of the latter everybody gets what they may read. */
export async function daysWorldOf(tx: Tx, reviewId: string, trustId: string): Promise<DaysWorld> {
  const { sessions, people } = await scheduleOf(tx, reviewId)
  const questions = await currentQuestions(tx, reviewId)
  return {
    format: (await templateOf(tx, reviewId))?.format ?? 'in_person',
    sessions,
    people,
    schools: await schoolsOfHost(tx, trustId),
    needs: await needsOf(tx, reviewId),
    questions: questions.map(({ id, position, wording }) => ({ id, position, wording })),
  }
}

export const daysWorld = defineQuery({
  name: 'the days and what they must hold',
  run: (tx, { reviewId, trustId }: { reviewId: string; trustId: string }) =>
    daysWorldOf(tx, reviewId, trustId),
})
