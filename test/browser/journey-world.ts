import { existsSync } from 'node:fs'
import pg from 'pg'
import type { Browser } from 'playwright-core'
import { expect } from 'vitest'
import { roleUrl } from '../../src/platform/database.server.ts'
import { freePort, type RunningCandour, runCandour, startCandour } from '../whole/candour-process.ts'
import { databaseOf } from '../whole/database-of.ts'
import { startMailbox } from '../whole/mailbox.ts'
import { openBrowser, type Person } from './browser.ts'
import { type Line, startLine } from './line.ts'

const real = '../shared/data'
/** Real files of the register where they are to be had; else the invented ones, saying so. */
export const register = existsSync(`${real}/groups_subset.csv`)
  ? {
      files: ['groups_subset.csv', 'group_links_subset.csv', 'gias_936_surrey_2021-04.csv'].map(
        (name) => `${real}/${name}`,
      ),
      trusts: ['BOURNE EDUCATION TRUST', 'GLF SCHOOLS'],
    }
  : {
      files: ['groups.csv', 'links.csv', 'establishments.csv'].map((name) => `demo/register/${name}`),
      trusts: ['Harbour & Moor Learning Trust', 'Larkspur Vale Academies'],
    }

export type JourneyWorld = {
  candour: RunningCandour
  database: pg.Client
  browser: Browser
  mailbox: Awaited<ReturnType<typeof startMailbox>>
  /** between the browsers and Candour */
  line: Line
  people: Map<string, Person>
  /** what the browsers complained of: broken policies, errors in scripts */
  complaints: string[]
  close: () => Promise<void>
}

export async function openJourney(): Promise<JourneyWorld> {
  const mailbox = await startMailbox()
  const port = await freePort()
  const line = await startLine(port)
  const env = { CANDOUR_DEMO: 'off', SMTP_URL: mailbox.url, PORT: String(port), CANDOUR_URL: line.url }
  const candour = { ...(await startCandour(env)), url: line.url }
  const database = await databaseOf(candour.data)
  const browser = await openBrowser()
  const close = async () => {
    await browser.close()
    await database.end()
    await candour.end()
    await mailbox.stop()
    line.stop()
  }
  return { candour, database, browser, mailbox, line, people: new Map(), complaints: [], close }
}

/** The first of the central team is made from the command line, as on a real server. */
export async function addFirstPerson(world: JourneyWorld, name: string, email: string) {
  const added = runCandour(['add-person', '--name', name, '--email', email, '--role', 'central_team'], {
    CANDOUR_DATA: world.candour.data,
    CANDOUR_DEMO: 'off',
  })
  expect(await added.ended, added.output()).toBe(0)
}

/** Signs somebody in as they would: with the code from their mail, in a browser of their own. */
export async function signIn(
  world: JourneyWorld,
  name: string,
  email: string,
  from = '/sign-in',
): Promise<Person> {
  const context = await world.browser.newContext({
    baseURL: world.candour.url,
    viewport: { width: 1280, height: 900 },
    acceptDownloads: true,
    locale: 'en-GB',
    reducedMotion: 'reduce',
  })
  context.setDefaultTimeout(20_000)
  const page = await context.newPage()
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text()))
      world.complaints.push(`${name}: ${message.text()}`)
  })
  page.on('pageerror', (error) => world.complaints.push(`${name}: ${error.message}`))
  const before = world.mailbox.mails.length
  await page.goto(from)
  await page.getByLabel('Your email address').fill(email)
  await page.getByRole('button', { name: 'Email me a code' }).click()
  await page.waitForURL('**/sign-in/code')
  const mail = await world.mailbox.newestTo(email, before, /Candour is \d{6}/)
  await page.getByLabel('Six-digit code').fill(mail.raw.match(/Candour is (\d{6})/)?.[1] ?? '')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForURL(`${world.candour.url}/`)
  const person = { name, email, page, context }
  world.people.set(name, person)
  return person
}

/** Asks the database as the app does, for one person: what the row-level rules let through. */
export async function asApp(world: JourneyWorld, personId: string, sql: string, values: unknown[]) {
  const { port } = world.database
  const owner = `postgres://candour:${encodeURIComponent(world.database.password ?? '')}@127.0.0.1:${port}/postgres`
  const client = new pg.Client({ connectionString: roleUrl(owner, 'candour_app') })
  await client.connect()
  try {
    await client.query('begin read only')
    await client.query(`select set_config('candour.actor', $1, true)`, [personId])
    return await client.query(sql, values)
  } finally {
    await client.end()
  }
}
