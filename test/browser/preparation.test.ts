import { describe, expect, test } from 'vitest'
import { fullDate } from '../../src/web/dates.ts'
import { goodFiles } from '../hostile-files/good.ts'
import { allWords } from '../whole/mail-parts.ts'
import { signIn } from './journey-world.ts'
import { days, emailOf, nameOf, trustName, usePreparation } from './preparation-world.ts'
import { at, choose, follow, heading, inOrder, press, sees } from './steps.ts'

// The host's coordinator, from the mail that invites her to the day on which her part of the preparation is done.
const { world, review, page } = usePreparation({ stage: 'set_up', absent: ['Carol'] })

describe('The host’s coordinator prepares the review', () => {
  test('the central team invites her, names her in the review, and preparation begins', async () => {
    const priya = await page('Priya')
    await priya.goto('/people/new')
    await priya.getByLabel('Name', { exact: true }).fill(nameOf('Carol'))
    await priya.getByLabel('Email address').fill(emailOf('Carol'))
    await priya.getByLabel('Job title').fill('Executive assistant')
    await choose(priya, 'Trust', trustName)
    await priya.getByLabel('What they do there').selectOption('coordinator')
    await press(priya, 'Send the invitation')
    await heading(priya, nameOf('Carol'))
    await priya.goto(at(review(), '/team'))
    await priya.getByText('Name somebody from the host').click()
    await priya
      .getByLabel('Who', { exact: true })
      .selectOption({ label: 'Carol Tennant, Executive assistant' })
    await priya.getByLabel('Their part').selectOption('coordinator')
    await press(priya, 'Name them')
    await sees(priya, 'They have a part in the review now')
    await press(priya, 'Begin preparation')
    await sees(priya, 'Preparation begins')
  })

  test('she follows the mail, signs in with a code, and home says what is hers to do', async () => {
    const { raw } = await world().mailbox.newestTo(emailOf('Carol'), 0, /You are invited to Candour/)
    const link = allWords(raw).match(/http:\/\/localhost:\d+(\/[^\s"<]*)/)?.[1] ?? 'no link'
    const { page: carol } = await signIn(world(), 'Carol', emailOf('Carol'), link)
    await expect
      .poll(
        async () => (await carol.reload()) && (await carol.getByText('Answer what the team asks').count()),
      )
      .toBeGreaterThan(0)
    for (const hers of ['Draw how the trust is organised', 'Send the chief executive’s presentation'])
      await carol.getByRole('link', { name: hers }).first().waitFor()
    await inOrder(carol)
  })

  test('she draws how the trust is organised, begun from the register', async () => {
    const carol = await page('Carol')
    await carol.goto('/')
    await follow(carol, 'Draw how the trust is organised')
    await sees(carol, 'Beacon Academy')
    await inOrder(carol)
    await press(carol, 'Begin the drawing')
    await follow(carol, 'Draw the groups, and who leads them')
    await carol.getByLabel('Name of the group').first().fill('Coast hub')
    await carol.getByLabel('Post that leads it (optional)').first().fill('Hub lead')
    await inOrder(carol)
    await press(carol, 'Save')
    await follow(carol, 'Put each school in its group')
    await carol.getByLabel('Beacon Academy').selectOption({ label: 'Coast hub' })
    await inOrder(carol)
    await press(carol, 'Save')
    await follow(carol, 'Name the posts of the central team')
    await carol.getByLabel('Post', { exact: true }).first().fill('Director of education')
    await carol.getByLabel('Leads improvement across the trust').first().check()
    await inOrder(carol)
    await press(carol, 'Save')
    await follow(carol, 'Say how your schools are organised, supported and paid for')
    await carol.getByLabel(/^Hubs or regions/).check()
    await carol
      .getByLabel('How does support reach a school?')
      .fill('A head rings; a hub lead comes that week.')
    await carol.getByLabel(/^A share of each school’s budget/).check()
    await inOrder(carol)
    await press(carol, 'Save')
  })

  test('she marks the drawing as checked, and a reviewer reads it', async () => {
    const carol = await page('Carol')
    await press(carol, 'Mark the drawing as checked')
    await sees(carol, /^Checked on/)
    await inOrder(carol)
    const anil = await page('Anil')
    await anil.goto(at(review(), '/structure'))
    await sees(anil, 'A head rings; a hub lead comes that week.')
    await anil.getByRole('list').getByText('Coast hub').first().waitFor()
    await inOrder(anil)
  })

  test('the chief executive gives a link and a time for her presentation', async () => {
    const fiona = await page('Fiona')
    await fiona.goto('/')
    await follow(fiona, 'Send the chief executive’s presentation')
    await sees(fiona, 'Nothing is there yet')
    await fiona.getByLabel('Link (optional)').fill('https://video.example/harbour')
    await fiona.getByLabel('Day of the call (optional)').fill(days.day1)
    await fiona.getByLabel('Time').fill('09:15')
    await inOrder(fiona)
    await press(fiona, 'Save')
    await sees(fiona, `${fullDate(days.day1)} at 09:15, London time`)
  })

  test('she answers in words, by several files at once, by a link, and that one does not apply', async () => {
    const carol = await page('Carol')
    await carol.goto(at(review(), '/documents'))
    const questions = carol.getByRole('main').locator('a[href^="/documents/"]')
    await questions.first().waitFor()
    const addresses = await questions.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
    const [files = '', link = '', none = '', ...words] = addresses
    await carol.goto(files)
    const three = goodFiles.filter(({ name }) =>
      ['plan.pdf', 'strategy.docx', 'attendance.xlsx'].includes(name),
    )
    await carol
      .getByLabel('Add documents')
      .setInputFiles(
        await Promise.all(
          three.map(async ({ name, bytes }) => ({ name, mimeType: '', buffer: await bytes() })),
        ),
      )
    for (const name of ['plan', 'strategy', 'attendance'])
      await carol.getByRole('link', { name, exact: true }).waitFor()
    await press(carol, 'Mark question 1 as answered')
    await sees(carol, 'The question is marked as answered.')
    await carol.goto(link)
    await follow(carol, 'Add a link')
    await carol.getByLabel('What the link leads to').fill('Our improvement pages')
    await carol.getByLabel('Address of the page').fill('https://harbour.example/improvement')
    await inOrder(carol)
    await press(carol, 'Add this link')
    await sees(carol, /^Leads to harbour\.example, outside Candour/)
    await press(carol, 'Mark question 2 as answered')
    await sees(carol, 'The question is marked as answered.')
    await carol.goto(none)
    await follow(carol, 'This does not apply to us')
    await press(carol, 'Mark question 3 as not applying')
    await carol.getByRole('alert').first().waitFor()
    await carol
      .getByLabel('Why this does not apply')
      .fill('We have no such post: three schools share one head.')
    await inOrder(carol)
    await press(carol, 'Mark question 3 as not applying')
    await sees(carol, 'The question is marked as not applying.')
    for (const [place, address] of words.entries()) {
      await carol.goto(address)
      await carol.getByLabel('Answer in a few sentences').fill('In a few words: together, and often.')
      await press(carol, `Mark question ${place + 4} as answered`)
      await sees(carol, 'The question is marked as answered.')
    }
    await carol.goto(at(review(), '/documents'))
    await sees(carol, 'Every question is answered.')
    await inOrder(carol)
  }, 120_000)

  test('with the lead reviewer she makes the schedule, and it is shared', async () => {
    const ruth = await page('Ruth')
    await ruth.goto(at(review(), '/schedule'))
    await press(ruth, 'Begin with the usual sessions')
    const carol = await page('Carol')
    await carol.goto(at(review(), '/schedule/new'))
    await carol.getByLabel('What kind of session').selectOption('interview')
    await carol.getByLabel('What it is called').fill('Interview with a headteacher')
    await carol.getByRole('radio').first().check()
    await carol.getByLabel('Starts').fill('10:45')
    await carol.getByLabel('Ends').fill('11:30')
    await carol.getByLabel('Who is met').fill('Headteacher')
    await carol.getByLabel(nameOf('Anil')).check()
    await inOrder(carol)
    await carol.locator('button[name=intent][value=save]').click()
    await carol.waitForURL(/schedule(\?|$)/)
    await ruth.reload()
    await sees(ruth, 'Interview with a headteacher')
    await press(ruth, 'Share with everyone')
    await sees(ruth, 'The schedule is shared')
  })

  test('she briefs whoever will be met, who gets a page of their own by mail', async () => {
    const carol = await page('Carol')
    await carol.goto(at(review(), '/briefings'))
    await inOrder(carol)
    await follow(carol, 'Brief people')
    await inOrder(carol)
    const rows = carol.getByRole('group', { name: /^(?!Somebody)/ }).filter({ has: carol.getByLabel('Name') })
    for (const [place, row] of (await rows.all()).entries()) {
      await row.getByLabel('Name').fill(`Met Person ${place + 1}`)
      await row.getByLabel('Email, if you have it').fill(`met${place + 1}@people.example`)
    }
    await press(carol, 'Make them and send')
    await heading(carol, 'Who has a page')
    await inOrder(carol)
    const { raw } = await world().mailbox.newestTo('met1@people.example')
    expect(allWords(raw)).toContain('/briefing/')
    expect(allWords(raw)).not.toContain(trustName)
  })

  test('her part is done: the timeline says so of every step that is the host’s, and home asks nothing more', async () => {
    const carol = await page('Carol')
    await carol.goto(at(review(), '/timeline'))
    for (const key of ['structure', 'presentation', 'documents', 'briefings', 'schedule'])
      await carol
        .locator(`#step-${key}`)
        .getByText(/^Done( \d|$)/)
        .first()
        .waitFor()
    await inOrder(carol)
    await carol.goto(at(review(), ''))
    await heading(carol, trustName)
    await inOrder(carol)
    await carol.goto('/')
    await heading(carol, 'Nothing needs you today')
  })

  test('nobody’s browser broke a rule of the page’s own security policy on the way', () => {
    expect(world().complaints).toEqual([])
  })
})
