import type { WaitingOnDevice } from './field-device.ts'
import { DATABASE, openStore } from './store.ts'

/** How much waits on this device to be sent, by person: asked before signing out. No vault needs to be open. */
export async function waitingOnDevice(): Promise<WaitingOnDevice> {
  if (!(await hasStore())) return []
  const database = await openStore(() => {})
  try {
    const vaults = await database.getAll('vaults')
    const counted = vaults.map(async ({ personId, name }) => {
      const count = (kind: string) => database.countFromIndex('records', 'kind', [personId, kind])
      const [notes, referrals, photos] = [
        await count('waiting'),
        await count('referral'),
        await count('photo'),
      ]
      // A photograph that outlived its note is still something to send.
      return { personId, name, waiting: notes + referrals || Math.min(photos, 1) }
    })
    return (await Promise.all(counted)).filter(({ waiting }) => waiting > 0)
  } finally {
    database.close()
  }
}

// Asking for a database that is not there would make it.
async function hasStore() {
  if (typeof indexedDB === 'undefined') return false
  if (!indexedDB.databases) return true
  return (await indexedDB.databases()).some(({ name }) => name === DATABASE)
}
