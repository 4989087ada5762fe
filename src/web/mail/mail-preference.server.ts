import { defineQuery } from '../../access/define-query.server.ts'
import type { Tx } from '../../platform/database.server.ts'
import { type MailPreference, usualPreference } from './mail-preference.ts'

/** What the person asking wants by mail; as usual where they have not said. */
export async function preferenceOf(tx: Tx, personId: string): Promise<MailPreference> {
  const row = await tx
    .selectFrom('mail_preference')
    .selectAll()
    .where('person_id', '=', personId)
    .executeTakeFirst()
  if (!row) return usualPreference
  return {
    digest: row.digest,
    digestHour: row.digest_hour,
    timeZone: row.time_zone,
    invitations: row.invitations,
    scheduleChanges: row.schedule_changes,
    actionReminders: row.action_reminders,
  }
}

export const mailPreference = defineQuery({
  name: 'mail preference',
  run: (tx, _: null, actor) =>
    actor.personId ? preferenceOf(tx, actor.personId) : Promise.resolve(usualPreference),
})
