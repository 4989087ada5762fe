// The browser's half of passkeys: ask the server what to sign, let the device sign it, hand it back.
type Answer = { ok: true } | { ok: false; reason: string }
const base = '/sign-in/with/passkey'

export async function signInWithPasskey(): Promise<Answer> {
  const options = await ask('generate-authenticate-options')
  const credential = await navigator.credentials
    .get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) })
    .catch(() => null)
  if (!credential) return { ok: false, reason: 'No passkey was used. You can ask for a code instead.' }
  const sent = await send('verify-authentication', { response: (credential as PublicKeyCredential).toJSON() })
  return sent
    ? { ok: true }
    : {
        ok: false,
        reason:
          'That passkey is not known here. Ask for a code instead, then add the passkey on your account page.',
      }
}

export async function addPasskey(name: string): Promise<Answer> {
  const options = await ask('generate-register-options')
  const credential = await navigator.credentials
    .create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    .catch(() => null)
  if (!credential) return { ok: false, reason: 'No passkey was made. Nothing has changed.' }
  const sent = await send('verify-registration', {
    response: (credential as PublicKeyCredential).toJSON(),
    name,
  })
  return sent
    ? { ok: true }
    : { ok: false, reason: 'The passkey could not be kept. Try again; you may have to sign in again first.' }
}

const ask = async (path: string) => (await fetch(`${base}/${path}`)).json()
const send = async (path: string, body: object) =>
  (
    await fetch(`${base}/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  ).ok
