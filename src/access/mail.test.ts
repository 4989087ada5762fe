import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { asOwner, useTestDatabase } from '../../test/database.ts'
import { actorFor, makePerson } from '../../test/factory.ts'
import { partsOf } from '../../test/whole/mail-parts.ts'
import { type Mailbox, startMailbox } from '../../test/whole/mailbox.ts'
import { readConfig } from '../platform/config.ts'
import { mailLog, undeliveredMail } from '../web/mail/mail-log.server.ts'
import { sendMailAgain } from '../web/mail/send-mail-again.server.ts'
import { settleMail } from '../web/mail/settle-mail.server.ts'
import { queueMail } from './mail.server.ts'
import { setMailSettings } from './mail-settings.server.ts'
import { sendMail } from './send-mail.server.ts'
import { queueSignInCode } from './sign-in-code.server.ts'
import { tidyMail } from './tidy-mail.server.ts'
import { writingAs } from './transaction.server.ts'

useTestDatabase()
let mailbox: Mailbox
let sender = ''
let reader = ''
const address = 'gone@people.example'
beforeAll(async () => {
  mailbox = await startMailbox()
  setMailSettings(readConfig({ SMTP_URL: mailbox.url, CANDOUR_URL: 'https://candour.example' }))
})
afterAll(() => mailbox.stop())
beforeEach(async () => {
  sender = await makePerson()
  reader = await makePerson()
})

const as = (personId: string) => actorFor(personId)
async function queued(to = address) {
  await writingAs(as(sender), (tx) =>
    queueMail(tx, {
      to,
      toPersonId: reader,
      kind: 'action-yours',
      subject: 'Something is yours',
      lines: ['Look.'],
    }),
  )
  const [row] = await asOwner<{ id: string }>(`select id from mail where caused_by = $1`, [sender])
  return row?.id ?? ''
}
const attempt = (mailId: string) => sendMail.perform({ mailId }, 'test')
const sentTo = (to: string) => mailbox.mails.filter((mail) => mail.to.includes(to))
const log = (who: string) => mailLog(as(who), { of: 'all', show: 'mail' })

describe('Sending', () => {
  test('a mail that is put off once is sent at the next try, one time', async () => {
    const to = `later.${sender}@people.example`
    const mailId = await queued(to)
    mailbox.refuse(to, { code: 451, words: '4.7.1 try again later' })
    await expect(attempt(mailId)).rejects.toThrow('is not sent yet')
    expect(await log(sender)).toMatchObject([{ sentAt: null, failedAt: null, attempts: 1 }])
    await attempt(mailId)
    await attempt(mailId)
    expect(sentTo(to)).toHaveLength(1)
    expect(await log(sender)).toMatchObject([{ sentAt: expect.any(Date), reason: null }])
  })

  test('what is thrown for the log of the server holds no address and none of the other server’s words', async () => {
    const mailId = await queued('nowhere@people.example')
    mailbox.refuse('nowhere@people.example', { code: 450, words: 'nowhere@people.example is greylisted' })
    await expect(attempt(mailId)).rejects.toThrow(
      new Error(`mail ${mailId} is not sent yet: The receiving server asked us to try again later.`),
    )
  })

  test('after the last try it is given up, and says why', async () => {
    const to = `never.${sender}@people.example`
    const mailId = await queued(to)
    await asOwner('update mail set attempts = 11 where id = $1', [mailId])
    mailbox.refuse(to, { code: 451, words: 'busy' })
    await attempt(mailId)
    expect(await undeliveredMail(as(sender), null)).toMatchObject([{ id: mailId, attempts: 12 }])
  })

  test('says that nobody wrote it by hand, so that no holiday message comes back', async () => {
    const to = `auto.${sender}@people.example`
    await attempt(await queued(to))
    const [{ raw } = { raw: '' }] = sentTo(to)
    expect(raw).toMatch(/^Auto-Submitted: auto-generated\r$/m)
    expect(partsOf(raw).map(({ text }) => text)).toEqual([
      expect.stringContaining('Look.'),
      expect.stringContaining('Look.'),
    ])
  })
})

describe('A mail that is refused for good', () => {
  async function refused() {
    const mailId = await queued()
    mailbox.refuse(address, { code: 550, words: '5.1.1 no such user' })
    await attempt(mailId)
    return mailId
  }

  test('is shown to whoever caused it, in plain words, and to nobody with no part in it', async () => {
    const mailId = await refused()
    expect(await undeliveredMail(as(sender), null)).toMatchObject([
      {
        id: mailId,
        // the sender does not know them here, so that their name and address stay theirs
        to: 'Somebody who is not shown to you',
        address: '',
        reason: 'There is no mailbox at this address.',
        can: { again: true, settle: true },
      },
    ])
    expect(await log(await makePerson())).toEqual([])
    // whom it was to knows of it, and is asked nothing
    expect(await log(reader)).toMatchObject([{ id: mailId, can: { again: false, settle: false } }])
    expect(await undeliveredMail(as(reader), null)).toEqual([])
    expect(await sendMailAgain(as(reader), { mailId })).toEqual({ ok: false, missing: true })
  })

  test('goes to the corrected address when it is sent again, as a mail of its own', async () => {
    const mailId = await refused()
    const right = `right.${sender}@people.example`
    await asOwner('update person set email = $2 where id = $1', [reader, right])
    // only whoever may know the person's address takes it from there
    await asOwner(`insert into programme_role (person_id, role) values ($1, 'central_team')`, [sender])
    expect((await sendMailAgain(as(sender), { mailId })).ok).toBe(true)
    await attempt(mailId)
    expect(sentTo(right)).toHaveLength(1)
    expect(sentTo(right)[0]?.raw).toContain(`Message-ID: <${mailId}.1@candour.example>`)
    expect(await undeliveredMail(as(sender), null)).toEqual([])
    expect(JSON.stringify(await sendMailAgain(as(sender), { mailId }))).toContain('It has been sent since.')
  })

  test('asks for nothing more once somebody has told the person themselves', async () => {
    const mailId = await refused()
    await settleMail(as(sender), { mailId })
    expect(await undeliveredMail(as(sender), null)).toEqual([])
    expect((await sendMailAgain(as(sender), { mailId })).ok).toBe(false)
  })
})

describe('What a mail said', () => {
  const words = async () => {
    const rows = await asOwner<{ words: string }>(
      `select coalesce(string_agg(subject || body_text || body_html || coalesce(calendar, ''), ''), '') as words from mail_content`,
    )
    return rows[0]?.words ?? ''
  }

  test('is gone with the sending where it carried a secret, and is never in the log', async () => {
    const to = `code.${sender}@people.example`
    await queueSignInCode(to, '482913', 10)
    const [row] = await asOwner<{ id: string }>('select id from mail where to_address = $1', [to])
    expect(JSON.stringify(await asOwner('select * from mail where to_address = $1', [to]))).not.toMatch(
      /482 ?913/,
    )
    await attempt(row?.id ?? '')
    expect(sentTo(to)[0]?.raw).toContain('482913')
    expect(await words()).not.toMatch(/482 ?913/)
  })

  test('is gone after thirty days, when it can no longer be sent again; the log stays', async () => {
    const mailId = await queued()
    mailbox.refuse(address, { code: 550, words: '5.1.1 no such user' })
    await attempt(mailId)
    await tidyMail.perform({}, 'test')
    expect(await words()).toContain('Something is yours')
    await asOwner(`update mail set created_at = now() - interval '31 days' where id = $1`, [mailId])
    await tidyMail.perform({ _cron: { ts: 'x' } }, 'test')
    const [left] = await asOwner(
      'select subject, body_text, body_html from mail_content where mail_id = $1',
      [mailId],
    )
    expect(left).toEqual({ subject: '', body_text: '', body_html: '' })
    expect(JSON.stringify(await sendMailAgain(as(sender), { mailId }))).toContain('no longer kept')
    expect(await log(sender)).toHaveLength(1)
  })
})
