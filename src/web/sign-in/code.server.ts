import { signInService } from '../../access/sign-in.server.ts'
import { authPool } from '../../access/sign-in-pool.server.ts'

const COOKIE = 'candour_signing_in'
const TOO_MANY = 'Too many codes were asked for. Wait a few minutes, then try again.'

/** Sends a code if the address was invited. The answer is the same if it was not, so nobody learns who is here. */
export async function sendCode(email: string): Promise<{ ok: true } | { ok: false; reason: string }> {
  if (!(await mayTry(`code:${email}`, 6, 15 * 60))) return { ok: false, reason: TOO_MANY }
  await signInService().api.sendVerificationOTP({ body: { email, type: 'sign-in' } })
  return { ok: true }
}

/** Checks a code; on success the headers carry the session's cookie. */
export async function signInWithCode(email: string, code: string, requestHeaders: Headers) {
  if (!(await mayTry(`try:${email}`, 20, 15 * 60))) return { ok: false as const, reason: TOO_MANY }
  try {
    const { headers } = await signInService().api.signInEmailOTP({
      body: { email, otp: code },
      headers: requestHeaders,
      returnHeaders: true,
    })
    return { ok: true as const, cookies: headers.getSetCookie() }
  } catch (error) {
    return { ok: false as const, reason: reasonOf(error) }
  }
}

function reasonOf(error: unknown) {
  const code = (error as { body?: { code?: string } }).body?.code
  if (code === 'TOO_MANY_ATTEMPTS')
    return 'That code was tried too often and no longer works. Send another code.'
  if (code === 'OTP_EXPIRED') return 'That code is too old. Send another code.'
  if (code === 'INVALID_OTP' || code === 'USER_NOT_FOUND')
    return 'That is not the code we sent, or it was used already. Check the newest message.'
  throw error
}

// Counts tries in the database, so that a restart or a second server does not forget them.
export async function mayTry(key: string, most: number, seconds: number) {
  const { rows } = await authPool().query<{ count: number }>(
    `insert into auth.rate_limit as l (id, key, count, "lastRequest") values (gen_random_uuid()::text, $1, 1, $2)
     on conflict (key) do update set
       count = case when l."lastRequest" < $2 - $3 then 1 else l.count + 1 end,
       "lastRequest" = case when l."lastRequest" < $2 - $3 then $2 else l."lastRequest" end
     returning count`,
    [key, Date.now(), seconds * 1000],
  )
  return (rows[0]?.count ?? 1) <= most
}

/** Where to go after signing in: a path of ours, never another site. */
export function returnPlace(asked: unknown): string {
  return typeof asked === 'string' && /^\/(?![/\\])[^\s]*$/.test(asked) && !asked.startsWith('/sign-')
    ? asked
    : '/'
}

// The address waits in a cookie between the two pages: it does not belong in the history of a browser.
export const rememberEmail = (email: string, to: string) =>
  `${COOKIE}=${encodeURIComponent(JSON.stringify({ email, to, at: Date.now() }))}; Path=/sign-in; Max-Age=900; HttpOnly; SameSite=Lax`
export const forgetEmail = `${COOKIE}=; Path=/sign-in; Max-Age=0; HttpOnly; SameSite=Lax`
export function rememberedEmail(request: Request): { email: string; to: string; at: number } | null {
  const value = request.headers.get('cookie')?.match(/(?:^|; )candour_signing_in=([^;]+)/)?.[1]
  try {
    return value ? JSON.parse(decodeURIComponent(value)) : null
  } catch {
    return null
  }
}
