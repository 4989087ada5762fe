import { passkey } from '@better-auth/passkey'
import { betterAuth } from 'better-auth'
import { APIError } from 'better-auth/api'
import { emailOTP, genericOAuth } from 'better-auth/plugins'
import type { Config } from '../platform/config.ts'
import { authPool } from '../platform/database.server.ts'
import { queueSignInCode } from './sign-in-code.server.ts'

// Sign-in by invitation only: a person exists before they can come in (db/access/people.sql keeps auth.user
// in step). An account elsewhere is joined only by its owner, while signed in, and from then on is known by the
// provider's own subject: never by an email address, which can change hands.
export const CODE_MINUTES = 10
const MONTH = 60 * 60 * 24 * 30
/** How somebody signs in is changed by whoever has signed in just now, and not by a page that was left open. */
const freshForMs = 60 * 60 * 1000
export const isFresh = (since: Date) => Date.now() - since.getTime() < freshForMs

function make(config: Config, secret: string) {
  return betterAuth({
    baseURL: config.url,
    basePath: '/sign-in/with',
    secret,
    database: authPool(),
    trustedOrigins: [config.url],
    logger: { disabled: true },
    telemetry: { enabled: false },
    rateLimit: { enabled: true, storage: 'database', modelName: 'rate_limit', window: 60, max: 60 },
    user: { changeEmail: { enabled: false }, deleteUser: { enabled: false } },
    account: {
      encryptOAuthTokens: true,
      accountLinking: {
        enabled: true,
        disableImplicitLinking: true,
        allowDifferentEmails: true,
        allowUnlinkingAll: true,
      },
    },
    session: {
      expiresIn: MONTH,
      updateAge: 60 * 60 * 24,
      freshAge: freshForMs / 1000,
      cookieCache: { enabled: false },
    },
    advanced: {
      cookiePrefix: 'candour',
      useSecureCookies: config.url.startsWith('https:'),
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true },
      database: { generateId: () => crypto.randomUUID() },
    },
    databaseHooks: {
      user: {
        create: {
          before: async () => Promise.reject(new APIError('FORBIDDEN', { message: 'by invitation only' })),
        },
      },
      session: { create: { before: admitOnly, after: noteSignIn } },
    },
    plugins: [
      emailOTP({
        otpLength: 6,
        expiresIn: CODE_MINUTES * 60,
        allowedAttempts: 3,
        storeOTP: 'hashed',
        disableSignUp: true,
        sendVerificationOTP: async ({ email, otp, type }) => {
          if (type === 'sign-in') await queueSignInCode(email, otp, CODE_MINUTES)
        },
      }),
      passkey({ rpName: 'Candour', rpID: new URL(config.url).hostname, origin: config.url }),
      genericOAuth({
        config: config.providers.map((provider) => ({
          providerId: provider.id,
          discoveryUrl: `${provider.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
          clientId: provider.clientId,
          clientSecret: provider.clientSecret,
          scopes: ['openid', 'email', 'profile'],
          disableSignUp: true,
          prompt: 'select_account' as const,
        })),
      }),
    ],
  })
}

async function admitOnly(session: { userId: string }) {
  const { rows } = await authPool().query<{ may: boolean }>('select access.may_sign_in($1::uuid) as may', [
    session.userId,
  ])
  if (!rows[0]?.may) throw new APIError('FORBIDDEN', { message: 'this person may no longer sign in' })
}
async function noteSignIn(session: { userId: string }) {
  await authPool().query('select access.note_first_sign_in($1::uuid)', [session.userId])
}

export type SignIn = ReturnType<typeof make>
let signIn: SignIn | undefined
export function prepareSignIn(config: Config, secret: string) {
  signIn = make(config, secret)
}
export function signInService(): SignIn {
  if (!signIn) throw new Error('Sign-in is not prepared yet')
  return signIn
}
