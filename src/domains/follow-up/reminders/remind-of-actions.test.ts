import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { asOwner, useTestDatabase } from '../../../../test/database.ts'
import { followUpWorld, mailsTo } from '../../../../test/follow-up-world.ts'
import { done } from '../../../../test/report-world.ts'
import { writingAs } from '../../../access/transaction.server.ts'
import { setClock } from '../../../platform/clock.ts'
import { setMailPreference } from '../../../web/mail/set-mail-preference.server.ts'
import { actionPage } from '../actions-page.server.ts'
import { changeAction } from '../change-action.server.ts'
import { reviewHistory } from '../history.server.ts'
import { sayProgress } from '../progress/say-progress.server.ts'
import {
  actionAtLink,
  bearer,
  newActionLink,
  sayProgressByLink,
  stopRemindersByLink,
} from './action-link.server.ts'
import { remindOfActions } from './remind-of-actions.server.ts'
import { setReminders } from './set-reminders.server.ts'

useTestDatabase()
let world: Awaited<ReturnType<typeof followUpWorld>>
beforeEach(async () => {
  await asOwner(`update action set state = 'done', closed_at = now()`)
  world = await followUpWorld()
})
afterEach(() => setClock(null))

const stranger = bearer('test')
/** The morning's job on a day; the world's action is due on Wednesday 10 March 2027. */
async function morning(day: string) {
  setClock(new Date(`${day}T06:10:00Z`))
  await remindOfActions.perform({}, 'test')
  return (await mailsTo(world.owner, 'action-reminder')).length
}
const newestLink = async () => {
  const mail = (await mailsTo(world.owner, 'action-reminder')).at(-1)
  return mail?.body_text.match(/\/my-action\/([\w-]+)\n/)?.[1] ?? ''
}
const aLink = () =>
  writingAs(world.as.hostLead, (tx) =>
    newActionLink(tx, { actionId: world.actionId, reviewId: world.review, personId: world.owner }),
  )

describe('The reminder of an action', () => {
  test('goes to its owner before the day and after it, once each, and says neither whose nor what it is', async () => {
    expect(await morning('2027-03-02')).toBe(0)
    expect(await morning('2027-03-03')).toBe(1)
    expect(await morning('2027-03-03')).toBe(1)
    expect(await morning('2027-03-11')).toBe(2)
    expect(await morning('2027-04-08')).toBe(3)
    for (const { subject, body_text } of await mailsTo(world.owner, 'action-reminder')) {
      expect(subject + body_text).not.toMatch(/marzipan|kiln|Harbour|Moor/)
      expect(body_text).toContain('Wednesday 10 March 2027')
      expect(body_text).toContain('Stop reminding me about this action')
    }
  })

  test('stops when its owner says so, on the page or by the link, and begins again when told to', async () => {
    const { as, actionId } = world
    await morning('2027-03-03')
    expect(done(await stopRemindersByLink(stranger, { token: await newestLink() }))).toBeUndefined()
    expect(await morning('2027-03-11')).toBe(1)
    expect((await actionPage(as.owner, { actionId }))?.action.reminders).toBe(false)
    done(await setReminders(as.owner, { actionId, reminders: 'on' }))
    expect(await morning('2027-03-11')).toBe(1)
    expect(await morning('2027-04-08')).toBe(2)
    done(await setReminders(as.owner, { actionId, reminders: 'off' }))
    expect(await morning('2027-05-06')).toBe(2)
  })

  test('stops by itself when the action is done, and for whoever wants no such mail at all', async () => {
    const { as, actionId } = world
    const wants = { digest: 'none', digestHour: '8', timeZone: 'Europe/London' }
    done(await setMailPreference(as.owner, wants))
    expect(await morning('2027-03-03')).toBe(0)
    done(await setMailPreference(as.owner, { ...wants, actionReminders: 'yes' }))
    expect(await morning('2027-03-03')).toBe(1)
    done(await sayProgress(as.owner, { actionId, state: 'done', did: 'Two days.' }))
    expect(await morning('2027-03-11')).toBe(1)
  })
})

describe('The page behind the link of a reminder', () => {
  test('shows a number, a day and how it stands, and none of the words', async () => {
    const shown = await actionAtLink(stranger, { token: await aLink() })
    expect(shown).toMatchObject({ number: 1, dueOn: '2027-03-10', state: 'open', reminders: true })
    expect(JSON.stringify(shown)).not.toMatch(/marzipan|kiln|Harbour|Tom/)
  })

  test('takes how it goes; the trust reads it as said by the link, and the page does not tell it again', async () => {
    const { as, actionId, review } = world
    const token = await aLink()
    done(await sayProgressByLink(stranger, { token, state: 'under_way', did: 'Asked three heads.' }))
    const page = await actionPage(as.hostLead, { actionId })
    expect(page?.progress).toMatchObject([
      { did: 'Asked three heads.', byLink: true, saidBy: 'Tom Wetherell' },
    ])
    expect(JSON.stringify(await actionAtLink(stranger, { token }))).not.toContain('heads')
    const told = await reviewHistory(as.hostLead, { reviewId: review })
    expect(told?.entries[0]).toMatchObject({
      who: 'Somebody with the owner’s link',
      words: 'said how an action goes',
    })
    done(await sayProgressByLink(stranger, { token, state: 'done', did: 'Two days.' }))
    expect((await actionPage(as.hostLead, { actionId }))?.action).toMatchObject({
      state: 'done',
      outcome: 'Two days.',
    })
    expect(await sayProgressByLink(stranger, { token, state: 'under_way' })).toMatchObject({ ok: false })
  })

  test('cannot be filled without end', async () => {
    const token = await aLink()
    const say = () => sayProgressByLink(stranger, { token, state: 'under_way', did: 'Again.' })
    for (let time = 0; time < 10; time++) done(await say())
    expect(await say()).toMatchObject({ ok: false })
  })

  test('opens nothing once it has ended, once somebody else has the action, and to whoever is signed in', async () => {
    const { as, actionId, plan, people } = world
    const token = await aLink()
    const opens = async (given = token) => (await actionAtLink(stranger, { token: given })) !== null
    expect(await opens()).toBe(true)
    expect([await opens(''), await opens(actionId), await opens(`${token}x`)]).toEqual([false, false, false])
    for (const actor of Object.values(as)) expect(await actionAtLink(actor, { token })).toBeNull()
    const kept = JSON.stringify(await asOwner('select * from action_link where action_id = $1', [actionId]))
    expect(kept).not.toContain(token)
    await asOwner(`update action_link set expires_at = now() where action_id = $1`, [actionId])
    expect(await opens()).toBe(false)
    const other = await aLink()
    expect(await opens(other)).toBe(true)
    done(await changeAction(as.hostLead, { ...plan, actionId, ownerId: people.hostLeader }))
    expect(await opens(other)).toBe(false)
    expect(await stopRemindersByLink(stranger, { token: other })).toEqual({ ok: false, missing: true })
  })
})
