import { addDays, today } from '../../src/platform/clock.ts'
import { asOwner } from '../database.ts'
import { insertRow } from '../factory.ts'

export const question = 'How do leaders notice early that a school needs help?'

/** The third day, in the middle of its shared sessions: yesterday the team conferred. */
export async function thirdDay(review: string) {
  await asOwner('update review set day1 = $2, day2 = $3, day3 = $4 where id = $1', [
    review,
    addDays(today(), -2),
    addDays(today(), -1),
    today(),
  ])
  const people = await asOwner<{ person_id: string; role: string }>(
    'select person_id, role from review_member where review_id = $1',
    [review],
  )
  const lead = people.find(({ role }) => role === 'lead_reviewer')?.person_id
  const key = await insertRow('key_question', { review_id: review, position: 1, proposed_by: lead })
  await insertRow('key_question_wording', {
    review_id: review,
    question_id: key,
    version: 1,
    wording: question,
    suggested_by: lead,
  })
  await insertRow('key_question_freeze', { review_id: review, frozen_by: lead })
  const session = (day: number, kind: string, title: string, [starts, ends]: [string, string]) =>
    insertRow('session', { review_id: review, day, kind, title, starts, ends })
  const confer = await session(2, 'confer', 'The team confers in private', ['15:00', '15:45'])
  await session(2, 'discussion', 'Daily discussion', ['16:00', '17:00'])
  // all day long, so that the hour at which this runs does not matter
  await session(3, 'challenge', 'The host’s challenge', ['00:00', '23:59'])
  const briefing = await session(3, 'briefing', 'Final briefing', ['00:00', '23:59'])
  await insertRow('schedule_sharing', { review_id: review, shared_by: lead })
  return { confer, briefing }
}

export const findingNamed = async (review: string, wording: string) => {
  const [row] = await asOwner<{ id: string }>(
    'select id from finding where review_id = $1 and wording = $2',
    [review, wording],
  )
  return row?.id ?? ''
}
