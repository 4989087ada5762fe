import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.server.ts'
import type { Standing } from '../../allocation/standing.ts'
import { heardByAll } from '../../schedule/schedule.ts'
import { plannedIn } from '../sessions.server.ts'
import type { PackSession } from '../wire.ts'

type Names = Map<string, string>

/** The days of these reviews as far as they are shared, lunch and the team's own time too. */
export async function packSessions(
  tx: Tx,
  standings: Standing[],
  /** ids and names of those in the team of a review */
  teamOf: (reviewId: string) => Names,
): Promise<Map<string, PackSession[]>> {
  const [personId, reviews] = [standings[0]?.personId ?? '', standings.map(({ review }) => review)]
  const ids = reviews.map(({ id }) => id)
  const planned = await plannedIn(tx, reviews, personId)
  const goers = await goersIn(tx, ids)
  const questions = await questionsIn(tx, ids)
  const sessions = planned.map(({ reviewId, ...session }) => ({
    reviewId,
    session: {
      ...session,
      withWhom: namesOf(
        (goers.get(session.id) ?? []).filter((id) => id !== personId),
        teamOf(reviewId),
      ),
      questionIds: questions.get(session.id) ?? [],
      promise: heardByAll(session) ? ('attributable' as const) : ('not_attributable' as const),
      private: session.kind === 'confer',
    },
  }))
  return new Map(
    [...Map.groupBy(sessions, (one) => one.reviewId)].map(([id, all]) => [
      id,
      all.map(({ session }) => session),
    ]),
  )
}

const namesOf = (ids: string[], team: Names) => ids.flatMap((id) => team.get(id) ?? []).toSorted()

async function goersIn(tx: Tx, reviewIds: string[]): Promise<Map<string, string[]>> {
  const rows = await tx
    .selectFrom('session_attendee')
    .select(['session_id', 'person_id'])
    .where('review_id', 'in', reviewIds)
    .execute()
  return new Map(
    [...Map.groupBy(rows, (row) => row.session_id)].map(([id, all]) => [
      id,
      all.map(({ person_id }) => person_id),
    ]),
  )
}

/** The key questions that each session should serve. */
async function questionsIn(tx: Tx, reviewIds: string[]): Promise<Map<string, string[]>> {
  const { rows } = await sql<{ session_id: string; question_id: string }>`
    select session_id, question_id from access.session_questions()
    where review_id = any (${reviewIds}::uuid[]) order by question_id`.execute(tx)
  return new Map(
    [...Map.groupBy(rows, (row) => row.session_id)].map(([id, all]) => [
      id,
      all.map(({ question_id }) => question_id),
    ]),
  )
}
