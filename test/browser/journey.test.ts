import { XMLValidator } from 'fast-xml-parser'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { addDays, today } from '../../src/platform/clock.ts'
import { fullDate } from '../../src/web/dates.ts'
import { pdf as onePagePdf } from '../hostile-files/pdf.ts'
import { addFirstPerson, asApp, type JourneyWorld, openJourney, register, signIn } from './journey-world.ts'
import { at as atReview, choose, follow, heading, inOrder, optionWith, press, sees } from './steps.ts'
import { unzip } from './unzip.ts'

// One review from booking to a released report and its actions, with everybody who takes part.
let world: JourneyWorld
let review = ''
const [hostTrust = '', reviewersTrust = ''] = register.trusts
beforeAll(async () => {
  world = await openJourney()
}, 120_000)
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail' || !process.env.PICTURES) return
  for (const { name, page } of world.people.values())
    await page.screenshot({ path: `${process.env.PICTURES}/${name}.png`, fullPage: true })
})
afterAll(() => world?.close())

const page = (name: string): Page => {
  const person = world.people.get(name)
  if (!person) throw new Error(`${name} has not signed in`)
  return person.page
}
/** The address of a page of this journey's review. */
const at = (path: string) => atReview(review, path)

type Invited = {
  name: string
  title: string
  part?: 'lead_reviewer' | 'peer_reviewer'
  trust?: string
  post?: string
}
const invited: Invited[] = [
  { name: 'Ruth Ellacott', title: 'Former chief executive', part: 'lead_reviewer' },
  {
    name: 'Anil Deshmukh',
    title: 'Director of education',
    part: 'peer_reviewer',
    trust: reviewersTrust,
    post: 'executive',
  },
  { name: 'Joanna Prys', title: 'Chief executive', part: 'peer_reviewer' },
  { name: 'Samuel Okoro', title: 'Deputy chief executive', part: 'peer_reviewer' },
  { name: 'Fiona Marchetti', title: 'Chief executive', trust: hostTrust, post: 'chief_executive' },
  { name: 'Dev Lal', title: 'Director of education', trust: hostTrust, post: 'executive' },
  { name: 'Carol Tennant', title: 'Executive assistant', trust: hostTrust, post: 'coordinator' },
]
const first = (name: string) => name.split(' ')[0] ?? name
const emailOf = (name: string) => `${first(name).toLowerCase()}@people.example`
const [day1, day2, day3] = [today(), addDays(today(), 1), addDays(today(), 2)]
const question = 'How does the trust notice that a school needs help, and how soon does help arrive?'
const strength = 'Heads describe help that arrives within days and stays until it is no longer needed.'
const development =
  'The first sign of trouble is nearly always found by a person and seldom by the termly data.'

describe('A whole trust peer review', () => {
  test('the programme manager brings the register', async () => {
    await addFirstPerson(world, 'Priya Nandakumar', 'priya@charity.example')
    const { page: priya } = await signIn(world, 'Priya', 'priya@charity.example')
    await inOrder(priya)
    await priya.goto('/trusts/imports')
    await inOrder(priya)
    await priya.locator('input[type=file]').setInputFiles(register.files)
    await press(priya, 'See what would change')
    const date = priya.getByLabel('As at')
    const apply = priya.getByRole('button', { name: /^Apply/ })
    await date.or(apply).first().waitFor({ timeout: 60_000 })
    if (await date.isVisible()) {
      await date.fill('2026-11-01')
      await press(priya, 'See what would change')
    }
    await apply.waitFor({ timeout: 60_000 })
    await inOrder(priya)
    await apply.click()
    await priya.getByText(/^Applied /).waitFor({ timeout: 60_000 })
    await priya.goto('/trusts')
    await priya.getByRole('searchbox').first().fill(hostTrust.slice(0, 5))
    await priya.getByRole('link', { name: hostTrust }).first().click()
    await sees(priya, /Former schools|Schools/)
    await heading(priya, hostTrust)
    await inOrder(priya)
  })

  test('she invites the people, who hear of it by mail and sign in', async () => {
    const priya = page('Priya')
    for (const { name, title, part, trust, post } of invited) {
      await priya.goto('/people/new')
      await priya.getByLabel('Name', { exact: true }).fill(name)
      await priya.getByLabel('Email address').fill(emailOf(name))
      await priya.getByLabel('Job title').fill(title)
      if (part) await priya.locator(`input[name=roles][value=${part}]`).check()
      if (trust && post) {
        await choose(priya, 'Trust', trust)
        await priya.getByLabel('What they do there').selectOption(post)
      }
      await press(priya, 'Send the invitation')
      await heading(priya, name)
      await world.mailbox.newestTo(emailOf(name))
    }
    await inOrder(priya)
    for (const { name } of invited) await signIn(world, first(name), emailOf(name))
  })

  test('she books the review: host, days, and the host’s people', async () => {
    const priya = page('Priya')
    await priya.goto('/reviews/new')
    await inOrder(priya)
    await choose(priya, 'Which trust is the host?', hostTrust)
    await press(priya, 'Go on')
    await priya.getByLabel('First day').fill(fullDate(day1))
    await priya.getByLabel('Second day').fill(fullDate(day2))
    await priya.getByLabel('Third day').fill(fullDate(day3))
    await priya.getByLabel('Chief executive').selectOption({ label: 'Fiona Marchetti, Chief executive' })
    await priya.getByLabel('Coordinator').selectOption({ label: 'Carol Tennant, Executive assistant' })
    await inOrder(priya)
    await press(priya, 'Book the review')
    const weekend = priya.getByLabel('The schools will be open at the weekend')
    await priya.getByRole('heading', { name: 'Who takes part' }).or(weekend).first().waitFor()
    if (await weekend.isVisible()) {
      await weekend.check()
      await press(priya, 'Book the review')
    }
    await priya.waitForURL(/\/reviews\/[0-9a-f-]{36}/)
    review = priya.url().match(/[0-9a-f-]{36}/)?.[0] ?? ''
    await priya.goto(at('/team'))
    await inOrder(priya)
    await priya.getByText('Name somebody from the host').click()
    await priya.getByLabel('Who', { exact: true }).selectOption({ label: 'Dev Lal, Director of education' })
    await priya.getByLabel('Their part').selectOption('host_leader')
    await press(priya, 'Name them')
    await sees(priya, 'They have a part in the review now')
  })

  test('she makes the quote from the price book, and the host accepts it', async () => {
    const priya = page('Priya')
    await priya.goto('/quotes/new')
    await priya.locator(`input[name=review][value="${review}"]`).check()
    await press(priya, 'Work out the price')
    await inOrder(priya)
    await press(priya, 'Make the quote')
    await priya.waitForURL(/\/quotes\/[0-9a-f-]{36}/)
    await sees(priya, /£(7,500|6,600)/)
    const fiona = page('Fiona')
    await fiona.goto(at('/quote'))
    await sees(fiona, /£(7,500|6,600)/)
    await fiona.locator('input[name=agree]').check()
    await inOrder(fiona)
    await press(fiona, 'Accept the quote')
    await sees(fiona, /accepted/i)
  })

  test('she invites the team; conflicts are found first; each accepts or declines', async () => {
    const priya = page('Priya')
    await priya.goto(`${at('/team')}?place=lead`)
    await press(priya, 'Invite Ruth Ellacott')
    await sees(priya, 'The invitation is on its way')
    for (const name of ['Anil Deshmukh', 'Joanna Prys', 'Samuel Okoro']) {
      await priya.goto(`${at('/team')}?place=peer`)
      await press(priya, `Invite ${name}`)
      await sees(priya, 'The invitation is on its way')
    }
    for (const name of ['Ruth', 'Anil', 'Joanna', 'Samuel']) {
      const reviewer = page(name)
      await reviewer.goto('/')
      await follow(reviewer, /invitation/i)
      await inOrder(reviewer)
      await press(reviewer, 'Accept the invitation')
      await reviewer.getByRole('alert').waitFor()
      for (const name of ['agree', 'codeOfConduct', 'safeguarding'])
        await reviewer.locator(`input[name=${name}]`).check()
      await press(reviewer, 'Accept the invitation')
      await reviewer.getByRole('status').first().waitFor()
    }
    await priya.goto(at('/team'))
    await press(priya, 'Begin preparation')
    await sees(priya, 'Preparation begins')
  })

  test('the key questions are proposed, amended, agreed by all by name, and frozen', async () => {
    const ruth = page('Ruth')
    await ruth.goto(at('/questions'))
    await inOrder(ruth)
    await ruth.goto(`${at('/questions')}?do=propose`)
    await ruth.getByLabel('The question').fill('How does the trust notice that a school needs help?')
    await press(ruth, 'Propose this question')
    await sees(ruth, 'How does the trust notice that a school needs help?')
    const fiona = page('Fiona')
    await fiona.goto(at('/questions'))
    const suggest = fiona.getByRole('link', { name: 'Suggest other wording' })
    if (!(await suggest.isVisible())) await fiona.getByText('Talk about it or change it').click()
    await suggest.click()
    await fiona.getByLabel('Your wording').fill(question)
    await press(fiona, 'Suggest this wording')
    await sees(fiona, /and how soon does help arrive/)
    for (const name of ['Ruth', 'Anil', 'Joanna', 'Samuel', 'Dev']) {
      await page(name).goto(at('/questions'))
      await press(page(name), 'Agree to this wording')
      await page(name).getByRole('button', { name: 'Agree to this wording' }).waitFor({ state: 'detached' })
    }
    await inOrder(page('Dev'))
    await ruth.goto(`${at('/questions')}?do=freeze`)
    await inOrder(ruth)
    await press(ruth, 'Freeze the questions')
    await sees(ruth, /frozen/i)
  })

  test('the host answers what the team asks, with documents that a reviewer can then open', async () => {
    const carol = page('Carol')
    await carol.goto(at('/documents'))
    await inOrder(carol)
    await follow(carol, /How is the trust organised to improve its schools/)
    await carol
      .getByLabel('Answer in a few sentences')
      .fill('A small central team, three hubs, and leads who still teach.')
    await press(carol, 'Save the answer')
    await sees(carol, /saved/i)
    await carol.locator('input[type=file]').setInputFiles({
      name: 'Structure of the trust.pdf',
      mimeType: 'application/pdf',
      buffer: onePagePdf(),
    })
    // It sets off by itself, and becomes a document when it has been looked at.
    await carol.getByRole('link', { name: 'Structure of the trust' }).waitFor()
    await carol.locator('input[type=file]').setInputFiles({
      name: 'Plan.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('<html><script>alert(1)</script></html>'),
    })
    await sees(carol, /Plan\.pdf is not a kind of file that can be sent here/)
    await inOrder(carol)
    await press(carol, /Mark question 1 as answered/)
    await carol.getByRole('status').first().waitFor()
    const anil = page('Anil')
    await anil.goto(at('/documents'))
    await follow(anil, /How is the trust organised to improve its schools/)
    await follow(anil, 'Structure of the trust')
    await heading(anil, 'Structure of the trust')
    await inOrder(anil)
    await press(anil, 'I have read this')
    await sees(anil, /^You read this on/)
    await carol.reload()
    await sees(carol, 'Read everything')
  })

  test('the schedule of the three days is built, held to its rules, and shared', async () => {
    const ruth = page('Ruth')
    await ruth.goto(at('/schedule'))
    await press(ruth, 'Begin with the usual sessions')
    await inOrder(ruth)
    await ruth.goto(at('/schedule/new'))
    await ruth.getByLabel('What kind of session').selectOption('interview')
    await ruth.getByLabel('What it is called').fill('Interview with a headteacher')
    await ruth.getByRole('radio').first().check()
    await ruth.getByLabel('Starts').fill('10:45')
    await ruth.getByLabel('Ends').fill('11:30')
    await ruth.getByLabel('Who is met').fill('Headteacher')
    await ruth.getByLabel('Anil Deshmukh').check()
    await inOrder(ruth)
    await ruth.locator('button[name=intent][value=save]').click()
    await ruth.waitForURL(/schedule(\?|$)/)
    await press(ruth, 'Share with everyone')
    await sees(ruth, 'The schedule is shared')
    await page('Anil').goto(at('/schedule'))
    await sees(page('Anil'), 'Interview with a headteacher')
    await inOrder(page('Anil'))
  })

  test('the three days begin, and the team takes notes in confidence', async () => {
    const ruth = page('Ruth')
    await ruth.goto(at('/three-days'))
    await press(ruth, 'Begin the three days')
    await sees(ruth, 'The three days have begun')
    const said = [
      [
        'Anil',
        'The hub lead came on the Thursday and stayed until the plan was working.',
        'Head, Marker School',
      ],
      ['Joanna', 'Help came within a week of asking, by name.', 'Deputy, second school'],
      ['Samuel', 'We asked in September and somebody was with us in days.', 'Head, third school'],
    ] as const
    for (const [name, body, saidBy] of said) {
      const reviewer = page(name)
      await reviewer.goto(at('/notes'))
      await follow(reviewer, 'Take a note')
      await reviewer.locator('textarea[name=body]').fill(body)
      await reviewer.getByLabel(/^1\. How does the trust notice/).check()
      await reviewer.getByText('A strength', { exact: true }).click()
      await reviewer.getByLabel('In your own words, or what you read').fill(saidBy)
      await press(reviewer, 'Keep this note')
      await sees(reviewer, body)
    }
    await inOrder(page('Samuel'))
    // Where the team still confers today, what was told in confidence reaches the others then.
    await world.database.query('update evidence_note set opens_at = now() where review_id = $1', [review])
    await ruth.goto(at('/notes'))
    await sees(ruth, 'The hub lead came on the Thursday')
    expect(await ruth.content()).not.toContain('Marker School')
  })

  test('findings are built from notes, agreed or seen differently, and shared with the host', async () => {
    const ruth = page('Ruth')
    for (const [wording, kind] of [
      [strength, 'Strength'],
      [development, 'Area for development'],
    ] as const) {
      await ruth.goto(at('/findings/new'))
      await ruth.getByLabel('The finding').fill(wording)
      await ruth.getByText(kind, { exact: true }).click()
      await ruth.getByLabel('Key question').selectOption({ index: 1 })
      await press(ruth, 'Propose this finding')
      await sees(ruth, wording)
      for (const box of await ruth.locator('input[name=notes]').all()) await box.check()
      await press(ruth, 'Keep these notes behind it')
      await ruth.getByRole('status').first().waitFor()
    }
    const joanna = page('Joanna')
    await joanna.goto(at('/findings'))
    await inOrder(joanna)
    await follow(joanna, new RegExp(development.slice(0, 30)))
    await joanna.getByLabel('I see it differently').check()
    await joanna.getByLabel('How you see it').fill('In one school the data did find it first.')
    await press(joanna, 'Keep my view')
    await joanna.getByRole('status').first().waitFor()
    const fiona = page('Fiona')
    await fiona.goto(at('/findings'))
    expect(await fiona.content()).not.toContain('first sign of trouble')
    await ruth.goto(at('/findings/share'))
    await inOrder(ruth)
    for (const box of await ruth.locator('input[name=findingIds]').all()) await box.check()
    await press(ruth, 'Share with the host')
    await sees(ruth, /2 findings shared/)
    await fiona.reload()
    await sees(fiona, development)
    await inOrder(fiona)
    await ruth.goto(at('/three-days'))
    await press(ruth, 'Close the three days')
    await sees(ruth, 'The three days are closed')
  })

  test('the report is assembled from them, edited, read by the team and checked by the host', async () => {
    const ruth = page('Ruth')
    await ruth.goto(at('/report'))
    await press(ruth, 'Assemble the draft')
    await sees(ruth, development)
    await inOrder(ruth)
    const sheet = ruth.getByRole('textbox', { name: 'The report' })
    await sheet.locator('[data-prompt]').first().click()
    await ruth.keyboard.type('Help reaches schools quickly, and this report says how.')
    await writeAfter(ruth, development, ' Schools further away are noticed later.')
    await press(ruth, 'Evidence')
    await ruth.getByRole('dialog').getByRole('button', { name: development }).click()
    await ruth.getByText(/^Saved/).waitFor()
    await sees(page('Ruth'), 'Every sentence about what was found rests on something.')
    await inOrder(ruth)
    await step(ruth, 'to-team', 'Send to the team')
    const anil = page('Anil')
    await anil.goto(at('/report'))
    await inOrder(anil)
    await follow(anil, /^Comment/)
    await anil.getByLabel('Your comment').fill('Could this say which schools?')
    await press(anil, 'Comment')
    await sees(anil, 'Could this say which schools?')
    await ruth.goto(at('/report'))
    await ruth.getByRole('textbox', { name: 'The report' }).getByText('Help reaches schools quickly').click()
    await sees(ruth, 'Could this say which schools?')
    await ruth.getByText('Mark as settled').first().click()
    await ruth.getByLabel('What came of it').fill('Left general, to point to nobody.')
    await press(ruth, 'Mark as settled')
    await sees(ruth, 'Nobody is waiting for an answer.')
    await ruth.goto(at('/report/reader'))
    await ruth.getByLabel('Priya Nandakumar').check()
    await inOrder(ruth)
    await press(ruth, 'Name them')
    await ruth.waitForURL(/\/report$/)
    expect((await page('Priya').request.get(at('/report/read'))).status()).toBe(404)
    await step(ruth, 'to-quality', 'Send to style and clarity')
    const priya = page('Priya')
    await priya.goto(at('/report'))
    await sees(priya, /Schools further away are noticed later/)
    await inOrder(priya)
    await step(priya, 'quality-read', 'I have finished reading')
    await step(ruth, 'to-host', 'Send to the host')
    expect((await priya.request.get(at('/report/read'))).status()).toBe(404)
    const fiona = page('Fiona')
    await fiona.goto(at('/report'))
    await inOrder(fiona)
    expect(await fiona.content()).not.toContain('Could this say which schools')
    await follow(fiona, /^Correct or disagree/)
    await fiona.getByLabel(/^A fact is wrong/).check()
    await fiona.getByLabel('What is not right, and what is').fill('It is fortnightly data, not termly.')
    await press(fiona, 'Send to the lead reviewer')
    await sees(fiona, 'It is fortnightly data, not termly.')
    await step(fiona, 'facts-checked', 'We have checked the facts')
    await ruth.goto(at('/report'))
    await ruth.getByRole('textbox', { name: 'The report' }).getByText('Help reaches schools quickly').click()
    await ruth.getByText('Answer', { exact: true }).first().click()
    await ruth.getByLabel(/^Corrected/).check()
    await ruth.getByLabel('In a few words').fill('Put right.')
    await press(ruth, 'Answer')
    await sees(ruth, 'Nobody is waiting for an answer.')
  })

  test('on release it is the host’s alone: page, file and database refuse everybody else', async () => {
    const ruth = page('Ruth')
    const before = await page('Priya').goto(at('/report'))
    expect(before?.status()).toBe(200)
    await step(ruth, 'final', 'Make the text final')
    await step(ruth, 'release', 'Release to the host')
    await sees(ruth, 'The report is released')
    for (const name of ['Priya', 'Ruth', 'Anil', 'Carol']) {
      for (const path of ['/report', '/report/read', '/report/files/pdf', '/report/files/word']) {
        const answer = await page(name).request.get(at(path))
        expect(answer.status(), `${name} at ${path}`).toBe(404)
        expect(await answer.text()).not.toContain('Schools further away')
      }
    }
    expect(await rowsSeenBy('priya@charity.example')).toBe(0)
    expect(await rowsSeenBy(emailOf('Fiona Marchetti'))).toBeGreaterThan(3)
  })

  test('the host reads it, and takes it away as a tagged PDF/UA-1 and as a Word file that opens', async () => {
    const fiona = page('Fiona')
    await fiona.goto(at('/report'))
    await heading(fiona, 'Your report')
    await inOrder(fiona)
    await follow(fiona, 'Read the report')
    await sees(fiona, /Schools further away are noticed later/)
    await inOrder(fiona)
    const pdf = await (await fiona.request.get(at('/report/files/pdf'))).body()
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect(pdf.toString('latin1')).toMatch(/pdfuaid:part[>="']+1/)
    expect(pdf.toString('latin1')).toContain('/MarkInfo')
    const word = await (await fiona.request.get(at('/report/files/word'))).body()
    const parts = await unzip(word)
    expect([...parts.keys()]).toEqual(
      expect.arrayContaining(['[Content_Types].xml', 'word/document.xml', 'word/styles.xml']),
    )
    for (const [name, text] of parts)
      if (/\.(xml|rels)$/.test(name)) expect(XMLValidator.validate(text), name).toBe(true)
    expect(parts.get('word/document.xml')).toContain('Schools further away are noticed later')
  })

  test('the host shares it with a reviewer, and stops again', async () => {
    const fiona = page('Fiona')
    await fiona.goto(at('/report'))
    await follow(fiona, 'Share with a person')
    await fiona
      .getByLabel('Somebody of the review or the trust')
      .selectOption({ label: await optionWith(fiona, 'Anil Deshmukh') })
    await press(fiona, 'Share')
    await sees(fiona, 'Anil Deshmukh')
    expect((await page('Anil').request.get(at('/report/read'))).status()).toBe(200)
    await follow(fiona, /^Stop sharing/)
    await press(fiona, 'Stop sharing')
    await expect.poll(async () => (await page('Anil').request.get(at('/report/read'))).status()).toBe(404)
    await fiona.goto(at('/history'))
    await inOrder(fiona)
  })

  test('the central team finds it nowhere, reads it by a link while that is open, and on the next request no more', async () => {
    const [priya, fiona] = [page('Priya'), page('Fiona')]
    const words = 'Schools further away'
    const places = [
      ...['/findings', '/documents?q=further', '/history', '/notes', '/actions', '/report/files/word'].map(
        at,
      ),
      ...['/trusts?q=further', '/programme/take-backs?q=further', '/programme/feedback?q=further'],
      ...['/programme/take-backs/file', '/programme/feedback/file', '/account/data/json', '/outbox', '/'],
    ]
    for (const place of places) {
      const answer = await priya.request.get(place)
      expect(answer.status(), place).toBeLessThan(500)
      expect(await answer.text(), place).not.toContain(words)
    }
    await fiona.goto(at('/report?link#links'))
    await fiona.getByLabel('What it is for').fill('For the charity')
    await fiona.getByLabel('Last day').fill(addDays(today(), 14))
    await press(fiona, 'Make the link')
    const link = await fiona.getByLabel('The new link').inputValue()
    await priya.goto(link)
    await sees(priya, new RegExp(words))
    await follow(fiona, 'End now')
    await press(fiona, 'End the link')
    await sees(fiona, 'The link is ended.')
    const answer = await priya.request.get(link)
    expect(await answer.text()).not.toContain(words)
    expect(await rowsSeenBy('priya@charity.example')).toBe(0)
  })

  test('the host plans what it will do, with an owner and a date, and sees it through', async () => {
    const fiona = page('Fiona')
    await fiona.goto(at('/actions'))
    await inOrder(fiona)
    await follow(fiona, /Plan an action/)
    await fiona.getByLabel('What is to be done').fill('Bring distant schools into the fortnightly calls')
    await fiona.getByLabel('Who does it').selectOption({ label: await optionWith(fiona, 'Carol Tennant') })
    await fiona.getByLabel('Done by').fill(addDays(today(), 30))
    await inOrder(fiona)
    await press(fiona, 'Plan the action')
    await sees(fiona, 'Bring distant schools into the fortnightly calls')
    const carol = page('Carol')
    await carol.goto('/')
    await follow(carol, /Bring distant schools/)
    await inOrder(carol)
    await sees(carol, 'Bring distant schools into the fortnightly calls')
  })

  test('nobody’s browser broke a rule of the page’s own security policy on the way', () => {
    expect(world.complaints).toEqual([])
  })
})

/** Puts the cursor behind the last line of a paragraph of the report, and types. */
async function writeAfter(on: Page, words: string, more: string) {
  const paragraph = on.getByRole('textbox', { name: 'The report' }).getByText(words).first()
  const box = await paragraph.boundingBox()
  await paragraph.click({ position: { x: (box?.width ?? 4) - 2, y: (box?.height ?? 8) - 6 } })
  await on.keyboard.press('End')
  await on.keyboard.type(more)
}

/** A step of the report that changes who reads it: its page says what will happen, then it is pressed. */
async function step(on: Page, name: string, button: string) {
  await on.goto(at(`/report/${name}`))
  await inOrder(on)
  await press(on, button)
  await on.getByRole('status').first().waitFor()
}

async function rowsSeenBy(email: string) {
  const { rows } = await world.database.query('select id from person where email = $1', [email])
  const { rows: seen } = await asApp(
    world,
    rows[0].id,
    'select count(*)::int as n from report_block where review_id = $1',
    [review],
  )
  return seen[0].n
}
