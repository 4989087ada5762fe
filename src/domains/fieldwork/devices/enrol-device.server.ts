import { defineCommand } from '../../../access/define-command.server.ts'
import { now } from '../../../platform/clock.ts'
import { deviceIn, refuseRevoked } from './device.server.ts'
import { enrolDeviceInput } from './schemas.ts'

/**
 * Makes a device the person's own, and keeps the key that brings its notes back when its code is forgotten. Enrolled
 * again, after a lost answer or with a new vault, the newest key counts. A device that was revoked stays so: it gets a
 * number of its own to begin anew with.
 */
export const enrolDevice = defineCommand({
  name: 'enrol-device',
  input: enrolDeviceInput,
  load: async (tx, { deviceId }, { personId }) =>
    personId ? { personId, before: await deviceIn(tx, deviceId, personId) } : null,
  policy: () => 'allowed',
  run: async ({ tx, input, facts }) => {
    refuseRevoked(facts.before)
    const { deviceId: id, name, recoveryKey: recovery_key } = input
    await tx
      .insertInto('field_device')
      .values({ id, person_id: facts.personId, name, recovery_key })
      .onConflict((conflict) =>
        conflict.columns(['id', 'person_id']).doUpdateSet({ name, recovery_key, seen_at: now() }),
      )
      .execute()
    return recovery_key
  },
  audit: ({ input }) => ({ subjectId: input.deviceId, audience: [] }),
})
