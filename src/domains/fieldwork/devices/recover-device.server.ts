import { defineCommand } from '../../../access/define-command.server.ts'
import { refuseRevoked } from './device.server.ts'
import { ownDevice } from './own-device.server.ts'
import { ownDeviceInput } from './schemas.ts'

/** Gives a device's owner the key that opens it without its code. That they asked is written down. */
export const recoverDevice = defineCommand({
  name: 'recover-device',
  input: ownDeviceInput,
  ...ownDevice,
  run: async ({ tx, facts }) => {
    refuseRevoked(facts)
    const { recovery_key } = await tx
      .selectFrom('field_device')
      .select('recovery_key')
      .where('id', '=', facts.id)
      .where('person_id', '=', facts.personId)
      .executeTakeFirstOrThrow()
    return recovery_key
  },
})
