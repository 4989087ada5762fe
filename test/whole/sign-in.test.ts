import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freePort, type RunningCandour, startCandour } from './candour-process.ts'
import { databaseOf } from './database-of.ts'
import { startMailbox } from './mailbox.ts'
import { startOpenIdProvider } from './openid-provider.ts'
import { Visitor } from './visitor.ts'

let candour: RunningCandour
let database: pg.Client
let mailbox: Awaited<ReturnType<typeof startMailbox>>
let provider: Awaited<ReturnType<typeof startOpenIdProvider>>
const email = 'rosa.pell@trust.example'

beforeAll(async () => {
  const port = await freePort()
  mailbox = await startMailbox()
  provider = await startOpenIdProvider([`http://localhost:${port}/sign-in/with/callback/microsoft`])
  candour = await startCandour({
    PORT: String(port),
    CANDOUR_DEMO: 'off',
    SMTP_URL: mailbox.url,
    OIDC_MICROSOFT_ISSUER: provider.issuer,
    OIDC_MICROSOFT_CLIENT_ID: 'candour',
    OIDC_MICROSOFT_CLIENT_SECRET: 'a secret of the tests',
  })
  database = await databaseOf(candour.data)
  await database.query(`insert into person (name, email) values ('Rosa Pell', $1)`, [email])
})
afterAll(async () => {
  await database?.end()
  await candour?.end()
  await Promise.all([mailbox?.stop(), provider?.stop()])
})

// Tries are counted for a quarter of an hour; each test begins with a clean count.
const forgetTries = () => database.query('delete from auth.rate_limit')

async function askForCode(visitor = new Visitor(candour.url), address = email) {
  await forgetTries()
  const before = mailbox.mails.length
  const asked = await visitor.post('/sign-in', { email: address, to: '/account' })
  expect(asked.location).toBe('/sign-in/code')
  const mail = await mailbox.newestTo(address, before)
  return { visitor, code: mail.raw.match(/Candour is (\d{6})/)?.[1] ?? '', mail }
}
const wrong = (code: string) => (code === '111111' ? '222222' : '111111')

async function signedIn() {
  const { visitor, code } = await askForCode()
  expect((await visitor.post('/sign-in/code', { code })).location).toBe('/account')
  return visitor
}

describe('An emailed code', () => {
  test('signs in the person it was sent to, back to the page they wanted', async () => {
    const visitor = await signedIn()
    const page = await visitor.get('/account')
    expect(page.status).toBe(200)
    expect(page.text).toContain('Rosa Pell')
  })

  test('works once', async () => {
    const { visitor, code } = await askForCode()
    const other = new Visitor(candour.url)
    for (const [name, value] of visitor.cookies) other.cookies.set(name, value)
    await visitor.post('/sign-in/code', { code })
    const again = await other.post('/sign-in/code', { code })
    expect(again.status).toBe(422)
    expect(again.text).toContain('used already')
  })

  test('stops working after three wrong tries, even when the right one follows', async () => {
    const { visitor, code } = await askForCode()
    for (let tries = 0; tries < 3; tries++)
      expect((await visitor.post('/sign-in/code', { code: wrong(code) })).status).toBe(422)
    expect((await visitor.post('/sign-in/code', { code })).status).toBe(422)
  })

  test('is too old after ten minutes', async () => {
    const { visitor, code } = await askForCode()
    await database.query(`update auth.verification set "expiresAt" = now() - interval '1 second'`)
    const late = await visitor.post('/sign-in/code', { code })
    expect(late.text).toContain('too old')
  })

  test('is not sent to an address that was not invited, and nothing shows that it was not', async () => {
    await forgetTries()
    const visitor = new Visitor(candour.url)
    const before = mailbox.mails.length
    expect((await visitor.post('/sign-in', { email: 'stranger@elsewhere.example' })).location).toBe(
      '/sign-in/code',
    )
    await new Promise((done) => setTimeout(done, 500))
    expect(mailbox.mails.length).toBe(before)
    expect((await visitor.post('/sign-in/code', { code: '123456' })).text).toContain('not the code we sent')
  })

  test('can be asked for six times in a quarter of an hour, and no more', async () => {
    await forgetTries()
    const visitor = new Visitor(candour.url)
    for (let times = 0; times < 6; times++)
      expect((await visitor.post('/sign-in', { email })).status).toBe(302)
    const seventh = await visitor.post('/sign-in', { email })
    expect(seventh.status).toBe(429)
    expect(seventh.text).toContain('Too many codes')
  })

  test('is kept nowhere in readable form once it was sent', async () => {
    const { code } = await askForCode()
    await new Promise((done) => setTimeout(done, 300))
    const { rows } = await database.query(
      `select (select string_agg(value, ' ') from auth.verification) as codes, (select string_agg(subject || body_text || body_html, ' ') from mail_content) as mails`,
    )
    expect(JSON.stringify(rows)).not.toContain(code)
  })
})

describe('An account elsewhere', () => {
  const follow = async (visitor: Visitor, path: string, form: Record<string, string>) => {
    let answer = await visitor.post(path, form)
    const abroad = new Visitor(provider.issuer)
    for (let steps = 0; steps < 12 && answer.location; steps++) {
      const next = new URL(answer.location, answer.location.startsWith('/') ? candour.url : undefined)
      if (next.origin === provider.issuer) answer = await abroad.get(next.href)
      else if (next.pathname.startsWith('/sign-in/with/'))
        answer = await visitor.get(next.pathname + next.search)
      else return next.pathname + next.search
      if (answer.location?.startsWith('/interaction')) answer.location = provider.issuer + answer.location
    }
    return answer.location
  }

  test('that nobody has connected lets nobody in, though its email address is the same as an invited person’s', async () => {
    provider.as.subject = 'subject-unknown'
    provider.as.email = email
    const visitor = new Visitor(candour.url)
    expect(
      await follow(visitor, '/sign-in/account-elsewhere', { provider: 'microsoft', to: '/account' }),
    ).toBe('/sign-in?error=account_not_linked')
    expect((await visitor.get('/account')).location).toContain('/sign-in')
    expect((await database.query('select 1 from auth.account')).rowCount).toBe(0)
  })

  test('connected by its owner signs them in from then on, whatever its address becomes', async () => {
    provider.as.subject = 'subject-rosa'
    provider.as.email = 'rosa@private.example'
    expect(await follow(await signedIn(), '/sign-in/account-elsewhere', { provider: 'microsoft' })).toBe(
      '/account',
    )
    provider.as.email = 'changed@private.example'
    const visitor = new Visitor(candour.url)
    expect(
      await follow(visitor, '/sign-in/account-elsewhere', { provider: 'microsoft', to: '/account' }),
    ).toBe('/account')
    expect((await visitor.get('/account')).text).toContain('Rosa Pell')
  })
})

describe('Being signed in', () => {
  test('is listed to its owner, device by device, and each can be ended from another', async () => {
    const [here, there] = [await signedIn(), await signedIn()]
    const page = (await here.get('/account')).text
    expect(page).toContain('name="session"')
    expect(page).toContain('This is the device in front of you')
    await here.post('/account', { everywhere: 'yes' })
    expect((await there.get('/account')).status).toBe(302)
    expect((await here.get('/account')).status).toBe(200)
  })

  test('shows its owner where they are signed in and what is held of them long after they signed in', async () => {
    const visitor = await signedIn()
    await database.query(`update auth.session set "createdAt" = now() - interval '3 days'`)
    for (const path of ['/account', '/account/data', '/account/data/excel', '/account/data/json'])
      expect([path, (await visitor.get(path)).status]).toEqual([path, 200])
  })

  test('ends at once everywhere when the person is deactivated, who cannot come back', async () => {
    const visitor = await signedIn()
    await database.query('update person set deactivated_at = now() where email = $1', [email])
    expect((await visitor.get('/account')).status).toBe(302)
    const { visitor: again, code } = await askForCode()
    expect((await again.post('/sign-in/code', { code })).status).not.toBe(302)
    await database.query('update person set deactivated_at = null where email = $1', [email])
  })

  test('ends with signing out', async () => {
    const visitor = await signedIn()
    await visitor.post('/sign-out')
    expect((await visitor.get('/account')).status).toBe(302)
  })
})

test('without a demonstration nobody is offered, and nobody can be looked around as', async () => {
  const visitor = new Visitor(candour.url)
  expect((await visitor.get('/sign-in')).text).not.toContain('look around')
  const { rows } = await database.query('select id from person limit 1')
  expect((await visitor.post('/sign-in/demonstration', { person: rows[0].id })).status).toBe(404)
  expect((await visitor.get('/outbox')).status).toBe(404)
})

test('a form sent from another site is refused', async () => {
  const visitor = await signedIn()
  const answer = await visitor.ask('/account', {
    method: 'POST',
    body: new URLSearchParams({ everywhere: 'yes' }),
    headers: { origin: 'https://elsewhere.example' },
  })
  expect(answer.status).toBe(400)
  expect((await visitor.get('/account')).status).toBe(200)
})

test('only the few addresses of the sign-in library that are needed are open', async () => {
  const visitor = await signedIn()
  for (const path of [
    'sign-up/email',
    'sign-in/email-otp',
    'email-otp/send-verification-otp',
    'update-user',
    'list-sessions',
    'get-session',
    'delete-user',
  ]) {
    expect((await visitor.post(`/sign-in/with/${path}`)).status, path).toBe(404)
  }
})
