import { Refused } from '../../../access/outcome.ts'
import { now } from '../../../platform/clock.ts'
import { prepared, type Tx } from '../../../platform/database.server.ts'

export type Device = { id: string; personId: string; revoked: boolean; seenAt: Date }

export const revokedWords =
  'This device was taken off your account. What is on it stays there, and is not sent from it any more. Keep an encrypted copy, and open that on another device with your code.'

/** The person's own part of a device; null: never enrolled, such as before the database was restored from a copy. */
export async function deviceIn(tx: Tx, deviceId: string, personId: string): Promise<Device | null> {
  const row = await tx
    .selectFrom('field_device')
    .modifyFront(prepared)
    .select(['id', 'person_id as personId', 'revoked_at', 'seen_at as seenAt'])
    .where('id', '=', deviceId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row
    ? { id: row.id, personId: row.personId, revoked: row.revoked_at !== null, seenAt: row.seenAt }
    : null
}

/** Before anything else is looked at: a device that was revoked is told so, whatever it brings. */
export function refuseRevoked(device: Device | null) {
  if (device?.revoked) throw new Refused([{ field: 'deviceId', message: revokedWords }])
}

const HOUR = 60 * 60 * 1000

export const isSeenLately = ({ seenAt }: Device) => now().getTime() - seenAt.getTime() < HOUR

/** To the hour: when somebody was at their tablet to the minute would say, beside the schedule, where they were. */
export async function seeDevice(tx: Tx, device: Device) {
  if (isSeenLately(device)) return
  await tx
    .updateTable('field_device')
    .set({ seen_at: now() })
    .where('id', '=', device.id)
    .where('person_id', '=', device.personId)
    .execute()
}
