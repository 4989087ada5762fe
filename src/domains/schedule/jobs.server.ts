import { sql } from 'kysely'
import { z } from 'zod'
import { defineJob } from '../../access/define-job.server.ts'
import { queueMail } from '../../access/mail.server.ts'
import { writingAs } from '../../access/transaction.server.ts'

/**
 * Tells everyone in a review that its shared schedule changed, but for those who do not want to be told: never what,
 * since mail is not private.
 */
export const tellScheduleChanged = defineJob({
  name: 'tell-schedule-changed',
  payload: z.object({ reviewId: z.uuid() }),
  run: ({ reviewId }, actor) =>
    writingAs(actor, async (tx) => {
      const people = await tx
        .selectFrom('review_member')
        .innerJoin('person', 'person.id', 'review_member.person_id')
        .select(['person.id', 'person.email'])
        .where('review_member.review_id', '=', reviewId)
        .where('review_member.state', '=', 'accepted')
        .where(sql<boolean>`person.id not in (select access.not_told_of_changes())`)
        .execute()
      for (const { id, email } of people) {
        await queueMail(tx, {
          to: email,
          toPersonId: id,
          reviewId,
          kind: 'schedule-changed',
          subject: 'The schedule changed',
          lines: ['The schedule of your review’s three days changed. Look at your own day again.'],
          link: { label: 'Open the schedule', path: `/reviews/${reviewId}/schedule` },
          more: [{ label: 'Choose what we send you', path: '/account/mail' }],
        })
      }
    }),
})
