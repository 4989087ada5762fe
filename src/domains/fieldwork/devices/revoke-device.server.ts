import { sql } from 'kysely'
import { defineCommand } from '../../../access/define-command.server.ts'
import { ownDevice } from './own-device.server.ts'
import { ownDeviceInput } from './schemas.ts'

/** A lost device: the key that would open it without its code is gone for good, and nothing is sent or fetched from it. */
export const revokeDevice = defineCommand({
  name: 'revoke-device',
  input: ownDeviceInput,
  ...ownDevice,
  run: async ({ tx, facts }) => {
    await tx
      .updateTable('field_device')
      .set({ recovery_key: null, revoked_at: sql`coalesce(revoked_at, now())` })
      .where('id', '=', facts.id)
      .where('person_id', '=', facts.personId)
      .execute()
  },
})
