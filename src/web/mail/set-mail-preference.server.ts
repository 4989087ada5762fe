import { calendarSoon } from '../../access/calendar-soon.ts'
import { defineCommand, type Enqueue } from '../../access/define-command.server.ts'
import { now } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.server.ts'
import { preferenceOf } from './mail-preference.server.ts'
import { mailPreferenceInput } from './mail-preference.ts'
import { canSetMailPreference } from './policy.ts'

export const setMailPreference = defineCommand({
  name: 'set-mail-preference',
  input: mailPreferenceInput,
  load: async (tx, _, { personId }) =>
    personId ? { personId, before: await preferenceOf(tx, personId) } : null,
  policy: canSetMailPreference,
  run: async ({ tx, input, facts, enqueue }) => {
    const { personId, before } = facts
    const wanted = {
      digest: input.digest,
      digest_hour: input.digestHour,
      time_zone: input.timeZone,
      invitations: input.invitations,
      schedule_changes: input.scheduleChanges,
      action_reminders: input.actionReminders,
      changed_at: now(),
    }
    await tx
      .insertInto('mail_preference')
      .values({ person_id: personId, ...wanted })
      .onConflict((conflict) => conflict.column('person_id').doUpdateSet(wanted))
      .execute()
    if (input.invitations && !before.invitations) await catchUp(tx, personId, enqueue)
  },
  audit: ({ facts }) => ({ subjectId: facts.personId, audience: [] }),
})

/** Whatever changed in the meantime is sent now. */
async function catchUp(tx: Tx, personId: string, enqueue: Enqueue) {
  const reviews = await tx
    .selectFrom('review_member')
    .innerJoin('schedule_sharing', 'schedule_sharing.review_id', 'review_member.review_id')
    .select('review_member.review_id')
    .where('person_id', '=', personId)
    .where('state', '=', 'accepted')
    .execute()
  for (const { review_id } of reviews) await calendarSoon(enqueue, review_id)
}
