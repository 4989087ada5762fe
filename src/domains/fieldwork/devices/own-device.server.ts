import type { Actor } from '../../../access/actor.ts'
import type { Permission } from '../../../access/outcome.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { type Device, deviceIn } from './device.server.ts'

// What the commands about one's own device share. Another's is not there.
export const ownDevice = {
  load: async (tx: Tx, { deviceId }: { deviceId: string }, { personId }: Actor) =>
    personId ? deviceIn(tx, deviceId, personId) : null,
  policy: (): Permission => 'allowed',
  audit: ({ facts }: { facts: Device }) => ({ subjectId: facts.id, audience: [] }),
}
