import { defineQuery } from '../../../access/define-query.server.ts'
import { isUuid } from '../../allocation/standing.server.ts'
import { deviceIn, isSeenLately } from './device.server.ts'

/** Whether one of the actor's own devices is still theirs, and was here within the hour. */
export const device = defineQuery({
  name: 'device',
  run: async (tx, { deviceId }: { deviceId: string }, { personId }) => {
    const found = personId && isUuid(deviceId) ? await deviceIn(tx, deviceId, personId) : null
    return found && { revoked: found.revoked, seenLately: isSeenLately(found) }
  },
})

/** The actor's own devices: those in use first, then those that were revoked. */
export const ownDevices = defineQuery({
  name: 'own devices',
  run: (tx, _: null, { personId }) =>
    tx
      .selectFrom('field_device')
      .select(['id', 'name', 'enrolled_at as enrolledAt', 'seen_at as seenAt', 'revoked_at as revokedAt'])
      .where('person_id', '=', personId)
      .orderBy('revoked_at', (order) => order.desc().nullsFirst())
      .orderBy('seen_at', 'desc')
      .execute(),
})
