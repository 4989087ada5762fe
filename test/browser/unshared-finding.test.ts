import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { asOwner } from '../database.ts'
import { nameOf, usePreparation } from './preparation-world.ts'
import { follow, heading, inOrder, press, sees, at as under } from './steps.ts'
import { findingNamed, thirdDay } from './unshared-world.ts'

// A finding that was not shared, stopped at the report; and what the host keeps for itself on the way there.
const { page, review, world } = usePreparation({ stage: 'three_days' })
const at = (path: string) => under(review(), path)
const shared = 'Help arrives within days, and stays until it is no longer needed.'
const unshared = 'Schools that are further away are noticed later than the others.'
const note = 'One of the three who help retires in July.'
let sessions: Awaited<ReturnType<typeof thirdDay>>
beforeAll(async () => {
  sessions = await thirdDay(review())
})

/** Sends a form as a page would, whatever stands on it. */
const send = (on: Page, path: string, values: Record<string, string>) =>
  on.evaluate(
    async ([to, fields]) => {
      const answer = await fetch(to, {
        method: 'POST',
        body: new URLSearchParams(fields),
        redirect: 'manual',
      })
      return { status: answer.status, text: answer.type === 'opaqueredirect' ? '' : await answer.text() }
    },
    [path, values] as const,
  )

describe('A finding that was not shared', () => {
  test('comes out of the team’s private time, which the host sees on the schedule as such', async () => {
    const anil = await page('Anil')
    for (const wording of [shared, unshared]) {
      await anil.goto(at('/findings/new'))
      await anil.getByLabel('The finding').fill(wording)
      await anil.getByText('Strength', { exact: true }).click()
      await anil.getByLabel('Key question').selectOption({ index: 1 })
      await press(anil, 'Propose this finding')
      await sees(anil, wording)
      await sees(anil, 'Not yet shared with the host')
    }
    const fiona = await page('Fiona')
    await fiona.goto(at(`/sessions/${sessions.confer}`))
    await sees(fiona, 'Private to the team.')
    await sees(fiona, /What they conclude is said at 16:00/)
    await inOrder(fiona)
    await fiona.goto(at('/final-briefing'))
    await sees(fiona, 'Nothing to brief on yet')
    expect(await fiona.content()).not.toContain('not been shared')
  })

  test('is announced before the final briefing, where the other one is shared', async () => {
    const ruth = await page('Ruth')
    await ruth.goto(at('/final-briefing'))
    await heading(
      ruth,
      '2 findings have not been shared. Share them in this session, or they stay out of the report.',
    )
    await inOrder(ruth)
    await ruth.getByLabel(shared).check()
    await press(ruth, 'Share with the host')
    await sees(ruth, 'The finding is shared with the host.')
    await heading(ruth, /^1 finding has not been shared\./)
    await follow(ruth, 'Begin the briefing')
    await heading(ruth, 'What we have found')
    await inOrder(ruth)
    await ruth.keyboard.press('ArrowRight')
    await heading(ruth, shared)
    await sees(ruth, 'Heard from few people so far')
    await inOrder(ruth)
    expect(await ruth.locator('main').textContent()).not.toContain(unshared)
    const shown = await ruth.request.get(at('/final-briefing?shown=1'))
    expect(await shown.text()).not.toContain(unshared)
    await ruth.keyboard.press('Home')
    await heading(ruth, 'What we have found')
    await ruth.keyboard.press('Escape')
    await heading(ruth, 'Final briefing')
  })

  test('is nothing that the host reads, who writes its own note beside the other', async () => {
    const fiona = await page('Fiona')
    await fiona.goto(at('/findings'))
    expect(await fiona.content()).not.toContain(unshared)
    await fiona.goto(at(`/findings/${await findingNamed(review(), shared)}`))
    await fiona.getByLabel('What you make of it').fill(note)
    await press(fiona, 'Keep my note')
    await sees(fiona, 'Your note is kept.')
    await inOrder(fiona)
    await follow(fiona, 'All your own notes')
    await sees(fiona, note)
    await inOrder(fiona)
    const file = await fiona.request.get(at('/findings/own-notes/file'))
    expect(await file.text()).toContain(note)
    const dev = await page('Dev')
    await dev.goto(at('/findings/own-notes'))
    expect(await dev.content()).not.toContain(note)
    for (const who of ['Ruth', 'Anil', 'Priya', 'Carol'] as const) {
      const other = await page(who)
      for (const path of ['/findings/own-notes', '/findings/own-notes/file'])
        expect((await other.request.get(at(path))).status(), `${who} ${path}`).toBe(404)
      const finding = await other.request.get(at(`/findings/${await findingNamed(review(), shared)}`))
      expect(await finding.text(), who).not.toContain(note)
    }
  })

  test('the challenge session is held: the problem, ideas as they come, and what the host takes', async () => {
    const fiona = await page('Fiona')
    await fiona.goto(at('/challenge'))
    await fiona.getByLabel('Your problem').fill('Our best teachers leave the smallest schools. Why?')
    await inOrder(fiona)
    await press(fiona, 'Keep the problem')
    await sees(fiona, 'The problem is stated.')
    const anil = await page('Anil')
    await anil.goto(at('/challenge?view=room'))
    await heading(anil, /^Our best teachers leave/)
    await anil.getByLabel('An idea').fill('Ask those who left.')
    await press(anil, 'Add this idea')
    await sees(anil, 'Ask those who left.')
    await inOrder(anil)
    expect(await anil.getByLabel('An idea').inputValue()).toBe('')
    // it comes to the host's page by itself
    await sees(fiona, 'Ask those who left.')
    await fiona.getByText(/^Take this away/).click()
    await fiona.getByLabel('In your own words').fill('We ring the five who left, before Easter.')
    await press(fiona, /^We take this/)
    await sees(fiona, 'We ring the five who left, before Easter.')
    await inOrder(fiona)
    await sees(anil, 'The host takes this')
    expect((await (await page('Carol')).request.get(at('/challenge'))).status()).toBe(404)
    expect((await (await page('Priya')).request.get(at('/challenge'))).status()).toBe(404)
  })

  test('beside a note one press says that something was passed on, and what is being written stays', async () => {
    const anil = await page('Anil')
    await anil.goto(at('/notes/new'))
    await anil.locator('textarea[name=body]').fill('Half a sentence')
    await anil.getByText('A child may be at risk? Do not write it here').first().click()
    await press(anil, 'I have passed it on')
    await sees(anil, /^Written down: that you passed something on/)
    expect(await anil.locator('textarea[name=body]').inputValue()).toBe('Half a sentence')
    await inOrder(anil)
    const ruth = await page('Ruth')
    await ruth.goto(at('/safeguarding'))
    await sees(ruth, /^Anil Deshmukh passed something on at/)
    await inOrder(ruth)
  })

  test('who was there is ticked by the coordinator', async () => {
    const carol = await page('Carol')
    await carol.goto(at(`/presence?session=${sessions.briefing}`))
    await carol.getByLabel(nameOf('Fiona')).check()
    await carol.getByLabel('Who else was there?').fill('Grace Osei, chair of trustees')
    await inOrder(carol)
    await press(carol, 'Keep who was there')
    await sees(carol, '2 people written down.')
  })

  test('stays out of the report: by page, by form and by address', async () => {
    const ruth = await page('Ruth')
    await ruth.goto(at('/three-days'))
    await sees(ruth, '1 finding not yet shared with the host')
    await press(ruth, 'Close the three days')
    await sees(ruth, 'The three days are closed')
    const finding = await findingNamed(review(), unshared)
    await ruth.goto(at('/findings/share'))
    await sees(ruth, 'The three days are closed, so findings stay as they were.')
    for (const path of ['/findings/share', '/final-briefing']) {
      const { status, text } = await send(ruth, at(path), { findingIds: finding, sessionId: '' })
      expect(status, path).toBe(422)
      expect(text, path).toContain('The three days are closed')
    }
    await ruth.goto(at('/report'))
    await press(ruth, 'Assemble the draft')
    await sees(ruth, shared)
    expect(await ruth.content()).not.toContain(unshared)
    // nor can it be cited: the list of what words can rest on does not hold it
    await ruth.getByRole('textbox', { name: 'The report' }).getByText(shared).first().click()
    await press(ruth, 'Evidence')
    await ruth.getByRole('searchbox', { name: 'Search findings and notes' }).waitFor()
    expect(await ruth.getByRole('dialog').textContent()).toContain(shared)
    expect(await ruth.getByRole('dialog').textContent()).not.toContain(unshared)
    const held = await asOwner<{ wording: string }>(
      `select distinct f.wording from report_block b join finding f on f.id = b.finding_id where b.review_id = $1`,
      [review()],
    )
    expect(held).toEqual([{ wording: shared }])
    await expect(
      asOwner('update report_block set finding_id = $2 where review_id = $1', [review(), finding]),
    ).rejects.toThrow('was not shared with the host by the final briefing')
  })

  test('and nothing went wrong on any page', () => {
    expect(world().complaints).toEqual([])
  })
})
