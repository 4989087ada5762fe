import { sql } from 'kysely'
import type { Actor } from '../../../access/actor.ts'
import { defineQuery } from '../../../access/define-query.server.ts'
import { now, today } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { clockTime } from '../../../web/dates.ts'
import { membersOf } from '../../allocation/members.server.ts'
import { partWords } from '../../allocation/parts.ts'
import { isLead } from '../../allocation/standing.ts'
import { keyQuestionsIn } from '../../fieldwork/key-questions.server.ts'
import { teamStandingIn } from '../../fieldwork/team-standing.server.ts'
import { servedQuestions } from '../../schedule/printed/questions-for.ts'
import { daysWorldOf, ofReview } from '../../schedule/working-out/days-world.server.ts'
import type { Stands } from './coverage.ts'

/** What the lead reviewer steers by: how each key question stands, what lies ahead, and who has not sent. */
export const coverage = defineQuery({
  name: 'coverage',
  run: async (tx, { reviewId }: { reviewId: string }, actor: Actor) => {
    const standing = await teamStandingIn(tx, reviewId, actor)
    if (!standing || !isLead(standing)) return null
    const ahead = await sessionsAhead(tx, standing.review)
    const stands = await standsOf(tx, reviewId)
    return {
      standing,
      questions: (await keyQuestionsIn(tx, reviewId)).map((question) => ({
        ...question,
        stands: stands(question.id),
        ahead: ahead.filter(({ served }) => served.includes(question.id)),
      })),
      sent: await whoHasSent(tx, reviewId),
    }
  },
})
export type Coverage = NonNullable<Awaited<ReturnType<typeof coverage>>>

async function standsOf(tx: Tx, reviewId: string): Promise<(questionId: string) => Stands> {
  const { rows: support } = await sql<{
    question_id: string
    sources: number | null
    schools: number | null
  }>`select * from access.question_support(${reviewId})`.execute(tx)
  // Ways of knowing stand on every note that the lead reads anyway.
  const notes = await tx
    .selectFrom('evidence_note_question as about')
    .innerJoin('evidence_note as note', 'note.id', 'about.note_id')
    .select(['about.question_id', 'note.method'])
    .distinct()
    .where('about.review_id', '=', reviewId)
    .execute()
  const findings = await tx
    .selectFrom('finding')
    .select(['question_id', 'shared_at'])
    .where('review_id', '=', reviewId)
    .where('withdrawn_at', 'is', null)
    .execute()
  return (questionId) => {
    const found = support.find((row) => row.question_id === questionId)
    const own = findings.filter((row) => row.question_id === questionId)
    const methods = notes.filter((row) => row.question_id === questionId).map(({ method }) => method)
    return {
      noted: methods.length > 0,
      sources: found?.sources ?? null,
      schools: found?.schools ?? null,
      methods,
      findings: own.length,
      shared: own.filter(({ shared_at }) => shared_at !== null).length,
    }
  }
}

type Review = Parameters<typeof ofReview>[0]

/** Sessions that have not ended, with the questions that they were planned to serve. */
async function sessionsAhead(tx: Tx, review: Review) {
  const world = await daysWorldOf(tx, ofReview(review))
  const served = servedQuestions(world)
  const [date, time] = [today(), clockTime(now())]
  return world.sessions.flatMap((session) => {
    const on = review[`day${session.day}`]
    if (on < date || (on === date && session.ends <= time)) return []
    const { id, title, schoolName, kind, starts, attendees } = session
    const who = world.people.filter(({ personId, side }) => side === 'team' && attendees.includes(personId))
    return [
      {
        id,
        name: kind === 'visit' && schoolName ? schoolName : title,
        date: on,
        starts,
        who: who.map(({ name }) => name),
        served: served[id] ?? [],
      },
    ]
  })
}

/** Yes, no, or not told; never how many or when (db/access/shared-sessions.sql). */
async function whoHasSent(tx: Tx, reviewId: string) {
  const { rows } = await sql<{
    person_id: string
    sent: boolean | null
  }>`select * from access.who_has_sent(${reviewId}, ${now()})`.execute(tx)
  const members = (await membersOf(tx, [reviewId])).get(reviewId) ?? []
  return members.flatMap((member) => {
    const row = rows.find(({ person_id }) => person_id === member.personId)
    const { personId, name } = member
    return row ? [{ personId, name, part: partWords(member), sent: row.sent }] : []
  })
}
