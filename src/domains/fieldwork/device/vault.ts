import {
  type Envelope,
  fromBase64,
  ITERATIONS,
  importKey,
  keyFromCode,
  randomBytes,
  seal,
  toBase64,
  unseal,
} from './envelope.ts'

/** One person's lock on one device. The key within is wrapped twice: by their code, and by what the server keeps. */
export type Vault = {
  personId: string
  name: string
  deviceId: string
  salt: Uint8Array<ArrayBuffer>
  iterations: number
  byCode: Envelope
  byRecovery: Envelope
}

export type Opened = { vault: Vault; key: CryptoKey }

const placeOf = (personId: string, by: string) => `${personId}/vault/${by}`

/** A new vault, and the key for the server to keep. */
export async function makeVault(person: { id: string; name: string }, deviceId: string, code: string) {
  const raw = randomBytes(32)
  const recovery = randomBytes(32)
  const byRecovery = await seal(await importKey(recovery), placeOf(person.id, 'recovery'), raw)
  const vault = {
    personId: person.id,
    name: person.name,
    deviceId,
    byRecovery,
    ...(await lockWith(code, person.id, raw)),
  } satisfies Vault
  return { opened: { vault, key: await importKey(raw) }, recoveryKey: toBase64(recovery) }
}

/** Null: that is not the code. */
export async function openVault(vault: Vault, code: string): Promise<Opened | null> {
  const wrapping = await keyFromCode(code, vault.salt, vault.iterations)
  const raw = await unseal(wrapping, placeOf(vault.personId, 'code'), vault.byCode).catch(() => null)
  return raw && { vault, key: await importKey(raw) }
}

/** A forgotten code is replaced with the key that the server kept. Null: that is not its key. */
export async function recoverVault(vault: Vault, recoveryKey: string, code: string): Promise<Opened | null> {
  const wrapping = await importKey(fromBase64(recoveryKey))
  const raw = await unseal(wrapping, placeOf(vault.personId, 'recovery'), vault.byRecovery).catch(() => null)
  if (!raw) return null
  const relocked = { ...vault, ...(await lockWith(code, vault.personId, raw)) }
  return { vault: relocked, key: await importKey(raw) }
}

async function lockWith(code: string, personId: string, raw: Uint8Array<ArrayBuffer>) {
  const salt = randomBytes(16)
  const byCode = await seal(await keyFromCode(code, salt, ITERATIONS), placeOf(personId, 'code'), raw)
  return { salt, iterations: ITERATIONS, byCode }
}
