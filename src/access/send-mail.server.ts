import { sql } from 'kysely'
import { createTransport } from 'nodemailer'
import { z } from 'zod'
import type { Actor } from './actor.ts'
import { defineJob } from './define-job.server.ts'
import { type MailFailure, mailFailure } from './mail-failure.ts'
import { idHost, mailFrom, smtpUrl } from './mail-settings.server.ts'
import { readingAs, writingAs } from './transaction.server.ts'

/** As often as the queue tries: over most of a day, with longer and longer pauses. */
const TRIES = 12

export const sendMail = defineJob({
  name: 'send-mail',
  payload: z.object({ mailId: z.uuid() }),
  run: async ({ mailId }, actor) => {
    const server = smtpUrl()
    if (!server) return
    const mail = await waitingMail(mailId, actor)
    if (!mail) return
    try {
      await createTransport(server).sendMail(message(mail))
    } catch (error) {
      const failure = mailFailure(error)
      const last = failure.permanent || mail.attempts + 1 >= TRIES
      await noteFailure(mail, failure, last, actor)
      if (last) return
      // The server's own words hold the address, and the log is read by others.
      throw new Error(`mail ${mailId} is not sent yet: ${failure.words}`)
    }
    await noteSent(mail, actor)
  },
})

const waitingMail = (mailId: string, actor: Actor) =>
  readingAs(actor, (tx) =>
    tx
      .selectFrom('mail')
      .innerJoin('mail_content', 'mail_content.mail_id', 'mail.id')
      .selectAll()
      .where('mail.id', '=', mailId)
      .where('sent_at', 'is', null)
      .where('failed_at', 'is', null)
      .where('blanked_at', 'is', null)
      .executeTakeFirst(),
  )
type Waiting = NonNullable<Awaited<ReturnType<typeof waitingMail>>>

function message(mail: Waiting) {
  // The same id on every try, so that a mail server can tell a repeat from a second mail.
  const again = mail.round > 0 ? `.${mail.round}` : ''
  const event = mail.calendar
    ? {
        icalEvent: {
          method: mail.calendar_method ?? 'REQUEST',
          filename: 'session.ics',
          content: mail.calendar,
        },
      }
    : {}
  return {
    from: mailFrom(),
    to: mail.to_address,
    subject: mail.subject,
    text: mail.body_text,
    html: mail.body_html,
    messageId: `<${mail.id}${again}@${idHost()}>`,
    // so that nobody's holiday message comes back
    headers: { 'Auto-Submitted': 'auto-generated' },
    ...event,
  }
}

const noteSent = (mail: Waiting, actor: Actor) =>
  writingAs(actor, async (tx) => {
    await tx
      .updateTable('mail')
      .set({
        sent_at: sql`now()`,
        attempts: mail.attempts + 1,
        last_error: null,
        ...(mail.secret && { blanked_at: sql<Date>`now()` }),
      })
      .where('id', '=', mail.id)
      .execute()
    if (mail.secret)
      await tx
        .updateTable('mail_content')
        .set({ subject: '', body_text: '', body_html: '' })
        .where('mail_id', '=', mail.id)
        .execute()
  })

const noteFailure = (mail: Waiting, failure: MailFailure, last: boolean, actor: Actor) =>
  writingAs(actor, (tx) =>
    tx
      .updateTable('mail')
      .set({
        attempts: mail.attempts + 1,
        last_error: failure.words,
        ...(last && { failed_at: sql<Date>`now()` }),
      })
      .where('id', '=', mail.id)
      .execute(),
  )
