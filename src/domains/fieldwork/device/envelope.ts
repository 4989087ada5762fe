/** What is at rest: nothing of it can be read, or put in another's place, without the key. */
export type Envelope = { iv: Uint8Array<ArrayBuffer>; data: ArrayBuffer }

const bytesOf = (text: string) => new TextEncoder().encode(text)
export const randomBytes = (many: number) => crypto.getRandomValues(new Uint8Array(many))

/** `place` binds what is sealed to whose it is, what it is, and which one. */
export async function seal(
  key: CryptoKey,
  place: string,
  content: Uint8Array<ArrayBuffer>,
): Promise<Envelope> {
  const iv = randomBytes(12)
  const how = { name: 'AES-GCM', iv, additionalData: bytesOf(place) }
  return { iv, data: await crypto.subtle.encrypt(how, key, content) }
}

export async function unseal(key: CryptoKey, place: string, { iv, data }: Envelope) {
  const how = { name: 'AES-GCM', iv, additionalData: bytesOf(place) }
  return new Uint8Array(await crypto.subtle.decrypt(how, key, data))
}

export const sealJson = (key: CryptoKey, place: string, content: unknown) =>
  seal(key, place, bytesOf(JSON.stringify(content)))
export async function unsealJson<T>(key: CryptoKey, place: string, envelope: Envelope): Promise<T> {
  return JSON.parse(new TextDecoder().decode(await unseal(key, place, envelope)))
}

// As OWASP has it for PBKDF2 with SHA-256.
export const ITERATIONS = 600_000

/** The key that a code makes, to wrap and unwrap with; takes a good part of a second on purpose. */
export async function keyFromCode(code: string, salt: Uint8Array<ArrayBuffer>, iterations: number) {
  const raw = await crypto.subtle.importKey('raw', bytesOf(code.normalize('NFC')), 'PBKDF2', false, [
    'deriveKey',
  ])
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    raw,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  )
}

export const importKey = (raw: Uint8Array<ArrayBuffer>) =>
  crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt'])

export const toBase64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes))
export const fromBase64 = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
