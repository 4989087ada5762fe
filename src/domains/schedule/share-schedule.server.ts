import { calendarSoon } from '../../access/calendar-soon.ts'
import { defineCommand } from '../../access/define-command.server.ts'
import { queueMail } from '../../access/mail.server.ts'
import type { Tx } from '../../platform/database.server.ts'
import { writeEstimate } from './cost/write-estimate.server.ts'
import { canShareSchedule } from './policy.ts'
import type { Attendee } from './schedule.ts'
import { auditSchedule, scheduleFacts } from './schedule-facts.server.ts'
import { reviewInput } from './schemas.ts'

/** From here on everyone in the review sees the schedule, and each change to it. */
export const shareSchedule = defineCommand({
  name: 'share-schedule',
  input: reviewInput,
  load: (tx, { reviewId }, actor) => scheduleFacts(tx, reviewId, actor),
  policy: canShareSchedule,
  run: async ({ tx, input: { reviewId }, facts, enqueue }) => {
    const { personId } = facts.standing
    await tx.insertInto('schedule_sharing').values({ review_id: reviewId, shared_by: personId }).execute()
    await writeEstimate(tx, facts.standing)
    await tellEveryone(
      tx,
      reviewId,
      facts.schedule.people.filter((person) => person.personId !== personId),
    )
    await calendarSoon(enqueue, reviewId)
  },
  audit: ({ facts }) => ({ ...auditSchedule(facts), audience: ['central', 'host', 'team'] }),
})

async function tellEveryone(tx: Tx, reviewId: string, people: Attendee[]) {
  if (people.length === 0) return
  const ids = people.map(({ personId }) => personId)
  for (const { id, email } of await tx
    .selectFrom('person')
    .select(['id', 'email'])
    .where('id', 'in', ids)
    .execute()) {
    await queueMail(tx, {
      to: email,
      toPersonId: id,
      reviewId,
      kind: 'schedule-shared',
      subject: 'The schedule of the three days is ready',
      lines: [
        'The schedule of your review’s three days is ready. Read your own day, and say soon if something cannot be.',
      ],
      link: { label: 'Open the schedule', path: `/reviews/${reviewId}/schedule` },
    })
  }
}
