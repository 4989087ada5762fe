import { defineCommand } from '../../access/define-command.server.ts'
import { templateOf } from '../preparation/review-template.server.ts'
import { canStartSchedule } from './policy.ts'
import { type Attendee, usualHow } from './schedule.ts'
import { auditSchedule, scheduleFacts } from './schedule-facts.server.ts'
import { reviewInput } from './schemas.ts'
import { setAttendees } from './write-session.server.ts'

/** Lays down the sessions that every review of this kind has; visits and interviews are added by hand. */
export const startSchedule = defineCommand({
  name: 'start-schedule',
  input: reviewInput,
  load: (tx, { reviewId }, actor) => scheduleFacts(tx, reviewId, actor),
  policy: canStartSchedule,
  run: async ({ tx, input: { reviewId }, facts }) => {
    const template = await templateOf(tx, reviewId)
    const sessions = template?.sessions ?? []
    const { format } = facts.standing.review
    for (const { day, starts, ends, kind, title, who } of sessions) {
      const id = crypto.randomUUID()
      await tx
        .insertInto('session')
        .values({
          id,
          review_id: reviewId,
          day: day as 1 | 2 | 3,
          starts,
          ends,
          kind,
          title,
          how: usualHow(kind, format),
        })
        .execute()
      await setAttendees(tx, reviewId, id, whoAttends(who, facts.schedule.people))
    }
    return sessions.length
  },
  audit: ({ facts }) => auditSchedule(facts),
})

function whoAttends(who: 'everyone' | 'team' | 'nobody yet', people: Attendee[]): string[] {
  if (who === 'nobody yet') return []
  const attends = people.filter((person) =>
    who === 'team' ? person.side === 'team' : person.role !== 'coordinator',
  )
  return attends.map(({ personId }) => personId)
}
