import { defineQuery } from '../../access/define-query.server.ts'
import type { Tx } from '../../platform/database.server.ts'
import { type CalendarEntry, calendarEntry } from './calendar-entry.ts'
import { dayNameOf } from './day-name.ts'
import { sessionsOf as allSessionsOf } from './schedule.server.ts'
import { outcomeWords } from './session-details.ts'

export type OwnCalendar = { sessions: CalendarEntry[]; reviews: { id: string; day1: string; day3: string }[] }

/** The reviews that somebody takes part in, and their own sessions on schedules that are shared. */
export const ownCalendar = defineQuery({
  name: 'own calendar',
  run: async (tx, _: null, { personId }): Promise<OwnCalendar> => {
    if (!personId) return { sessions: [], reviews: [] }
    const reviews = await reviewsOf(tx, personId)
    const rows = reviews.length > 0 ? await sessionsOf(tx, personId, reviews) : []
    const told = await toldIn(tx, reviews)
    const sessions = rows.map(({ day, schoolName, reviewDays, attends, ...session }) => ({
      ...calendarEntry({
        ...session,
        place: attends ? session.place || (schoolName ?? '') : '',
        date: reviewDays[day - 1] ?? '',
      }),
      free: !attends,
      told: told(session.reviewId, session.sessionId),
    }))
    return { sessions, reviews: reviews.map(({ id, day1, day3 }) => ({ id, day1, day3 })) }
  },
})

const reviewsOf = (tx: Tx, personId: string) =>
  tx
    .selectFrom('review')
    .innerJoin('review_member', 'review_member.review_id', 'review.id')
    .select(['review.id', 'day1', 'day2', 'day3'])
    .where('review_member.person_id', '=', personId)
    .where('review_member.state', '=', 'accepted')
    .where('review.stage', '<>', 'cancelled')
    .orderBy('day1')
    .execute()
type Review = Awaited<ReturnType<typeof reviewsOf>>[number]

async function sessionsOf(tx: Tx, personId: string, reviews: Review[]) {
  const daysOf = new Map(reviews.map(({ id, day1, day2, day3 }) => [id, [day1, day2, day3]]))
  const rows = await tx
    .selectFrom('session')
    .leftJoin('session_attendee as mine', (join) =>
      join.onRef('mine.session_id', '=', 'session.id').on('mine.person_id', '=', personId),
    )
    .innerJoin('schedule_sharing', 'schedule_sharing.review_id', 'session.review_id')
    .leftJoin('school', 'school.urn', 'session.urn')
    .leftJoin('session_link', 'session_link.session_id', 'session.id')
    .select([
      'session.id as sessionId',
      'session.review_id as reviewId',
      'day',
      'starts',
      'ends',
      'kind',
      'place',
      'how',
      'session_link.link as videoLink',
      'school.name as schoolName',
      'mine.person_id as attends',
    ])
    // the team’s private time stands on everybody’s calendar
    .where((eb) => eb.or([eb('mine.person_id', 'is not', null), eb('kind', '=', 'confer')]))
    .where('session.review_id', 'in', [...daysOf.keys()])
    .orderBy('day')
    .orderBy('starts')
    .execute()
  return rows.map((row) => ({ ...row, reviewDays: daysOf.get(row.reviewId) ?? [] }))
}

/** When the outcome of private time is told, by review and session. */
async function toldIn(tx: Tx, reviews: Review[]) {
  const sessions = await allSessionsOf(
    tx,
    reviews.map(({ id }) => id),
  )
  return (reviewId: string, sessionId: string) => {
    const review = reviews.find(({ id }) => id === reviewId)
    const all = sessions.get(reviewId) ?? []
    const session = all.find(({ id }) => id === sessionId)
    return review && session ? outcomeWords(session, all, dayNameOf(review)) : null
  }
}
