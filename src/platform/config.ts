import { z } from 'zod'

// Every setting of Candour, checked once at start. A wrong one is named, with what would be right.
const onOff = z.enum(['on', 'off'], { error: 'must be on or off' })
const port = z.coerce
  .number({ error: 'must be a number' })
  .int()
  .min(1, 'must be 1 to 65535')
  .max(65535, 'must be 1 to 65535')
const web = z.url({ protocol: /^https?$/, error: 'must be a web address such as https://candour.example' })

const settings = z.object({
  CANDOUR_MODE: z.enum(['trial', 'production'], { error: 'must be trial or production' }).default('trial'),
  PORT: port.default(3000),
  CANDOUR_METRICS_PORT: port.optional(),
  CANDOUR_DATA: z.string().min(1).default('./data'),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'must look like postgres://user:password@host:5432/candour' })
    .optional(),
  CANDOUR_DEMO: onOff.optional(),
  CANDOUR_URL: web.optional(),
  CANDOUR_SECRET: z.string().min(32, 'must be at least 32 characters').optional(),
  CANDOUR_CONTACT: z.email('must be an email address').default('central.team@candour.example'),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must look like smtp://user:password@host:587' }).optional(),
  MAIL_FROM: z.string().min(3).default('Candour <no-reply@candour.example>'),
  S3_BUCKET: z.string().min(3).optional(),
  S3_REGION: z.string().min(2).default('eu-west-2'),
  S3_ENDPOINT: web.optional(),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  CLAMD_URL: z
    .string()
    .regex(
      /^(tcp:\/\/[^/:\s]+:\d{1,5}|unix:\/\S+)$/,
      'must look like tcp://127.0.0.1:3310 or unix:/run/clamav/clamd.ctl',
    )
    .optional(),
  OIDC_MICROSOFT_ISSUER: web.default('https://login.microsoftonline.com/organizations/v2.0'),
  OIDC_MICROSOFT_CLIENT_ID: z.string().optional(),
  OIDC_MICROSOFT_CLIENT_SECRET: z.string().optional(),
  OIDC_GOOGLE_ISSUER: web.default('https://accounts.google.com'),
  OIDC_GOOGLE_CLIENT_ID: z.string().optional(),
  OIDC_GOOGLE_CLIENT_SECRET: z.string().optional(),
})

export type OpenIdProvider = {
  id: 'microsoft' | 'google'
  name: string
  issuer: string
  clientId: string
  clientSecret: string
}
export type Config = ReturnType<typeof readConfig>

export class WrongSetting extends Error {}

export function readConfig(env: Record<string, string | undefined>) {
  refuseUnknown(env)
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  )
  const parsed = settings.safeParse(given)
  if (!parsed.success) {
    throw new WrongSetting(
      parsed.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}.`).join('\n'),
    )
  }
  const s = parsed.data
  const production = s.CANDOUR_MODE === 'production'
  requireInProduction(production, s)
  return {
    production,
    port: s.PORT,
    metricsPort: s.CANDOUR_METRICS_PORT,
    data: s.CANDOUR_DATA,
    databaseUrl: s.DATABASE_URL,
    demo: !production && s.CANDOUR_DEMO !== 'off',
    url: (s.CANDOUR_URL ?? `http://localhost:${s.PORT}`).replace(/\/$/, ''),
    secret: s.CANDOUR_SECRET,
    contact: s.CANDOUR_CONTACT,
    smtpUrl: s.SMTP_URL,
    mailFrom: s.MAIL_FROM,
    s3: s.S3_BUCKET
      ? {
          bucket: s.S3_BUCKET,
          region: s.S3_REGION,
          endpoint: s.S3_ENDPOINT,
          keyId: s.S3_ACCESS_KEY_ID,
          secret: s.S3_SECRET_ACCESS_KEY,
        }
      : undefined,
    clamdUrl: s.CLAMD_URL,
    providers: providers(s),
  }
}

const known = new Set(Object.keys(settings.shape))
// A misspelt setting that is silently ignored is the worst kind of wrong setting.
function refuseUnknown(env: Record<string, string | undefined>) {
  const ours = /^(CANDOUR|CLAMD|OIDC|S3|SMTP)_/
  const unknown = Object.keys(env).filter((name) => ours.test(name) && !known.has(name))
  if (unknown.length > 0) {
    throw new WrongSetting(
      unknown.map((name) => `${name} is not a setting of Candour. The README lists them all.`).join('\n'),
    )
  }
}

function requireInProduction(production: boolean, s: z.infer<typeof settings>) {
  if (!production) return
  if (s.CANDOUR_DEMO === 'on')
    throw new WrongSetting('CANDOUR_DEMO cannot be on in production: it lets anybody sign in.')
  if (!s.CANDOUR_URL)
    throw new WrongSetting('CANDOUR_URL must be set in production: it is the address people open.')
  if (!s.SMTP_URL)
    throw new WrongSetting('SMTP_URL must be set in production: without mail nobody can sign in.')
}

function providers(s: z.infer<typeof settings>): OpenIdProvider[] {
  const all = [
    {
      id: 'microsoft',
      name: 'Microsoft',
      issuer: s.OIDC_MICROSOFT_ISSUER,
      clientId: s.OIDC_MICROSOFT_CLIENT_ID,
      clientSecret: s.OIDC_MICROSOFT_CLIENT_SECRET,
    },
    {
      id: 'google',
      name: 'Google',
      issuer: s.OIDC_GOOGLE_ISSUER,
      clientId: s.OIDC_GOOGLE_CLIENT_ID,
      clientSecret: s.OIDC_GOOGLE_CLIENT_SECRET,
    },
  ] as const
  for (const p of all) {
    if (!p.clientId !== !p.clientSecret) {
      throw new WrongSetting(`OIDC_${p.id.toUpperCase()}_CLIENT_ID and _CLIENT_SECRET must be set together.`)
    }
  }
  return all.flatMap((p) =>
    p.clientId && p.clientSecret ? [{ ...p, clientId: p.clientId, clientSecret: p.clientSecret }] : [],
  )
}
