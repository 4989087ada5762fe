import { sql } from 'kysely'
import { createTransport } from 'nodemailer'
import { z } from 'zod'
import type { Config } from '../platform/config.ts'
import type { Tx } from '../platform/database.server.ts'
import { enqueueJob } from './define-command.server.ts'
import { defineJob } from './define-job.server.ts'
import { readingAs, writingAs } from './transaction.server.ts'

/** One mail. No confidential words, ever: it says that something waits, and where. */
export type Mail = {
  to: string
  toPersonId?: string
  reviewId?: string
  kind: string
  subject: string
  lines: string[]
  link?: { label: string; path: string }
}

/** Kept with the change that caused it, in one transaction; sent after the commit. */
export async function queueMail(tx: Tx, mail: Mail) {
  const id = crypto.randomUUID()
  await tx
    .insertInto('mail')
    .values({
      id,
      to_address: mail.to,
      to_person_id: mail.toPersonId ?? null,
      review_id: mail.reviewId ?? null,
      kind: mail.kind,
      subject: mail.subject,
      body_text: asText(mail),
      body_html: asHtml(mail),
    })
    .execute()
  await enqueueJob(tx, 'send-mail', { mailId: id })
}

let settings: Config | undefined
export function setMailSettings(config: Config) {
  settings = config
}
const address = (path: string) => `${settings?.url ?? ''}${path}`

function asText(mail: Mail) {
  const link = mail.link ? [`${mail.link.label}:\n${address(mail.link.path)}`] : []
  return [...mail.lines, ...link, 'Candour'].join('\n\n')
}

function asHtml(mail: Mail) {
  const paragraphs = mail.lines.map((line) => `<p>${escapeHtml(line)}</p>`)
  const link = mail.link
    ? `<p><a href="${escapeHtml(address(mail.link.path))}">${escapeHtml(mail.link.label)}</a></p>`
    : ''
  return `<!doctype html><html lang="en-GB"><body style="font:17px/1.5 sans-serif;color:#25221e;max-width:36rem">${paragraphs.join('')}${link}<p>Candour</p></body></html>`
}
const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

export const sendMail = defineJob({
  name: 'send-mail',
  payload: z.object({ mailId: z.uuid() }),
  run: async ({ mailId }, actor) => {
    // Without SMTP (a trial) mail stays where it is, to be read on the outbox page.
    if (!settings?.smtpUrl) return
    const mail = await readingAs(actor, (tx) =>
      tx
        .selectFrom('mail')
        .selectAll()
        .where('id', '=', mailId)
        .where('sent_at', 'is', null)
        .executeTakeFirst(),
    )
    if (!mail) return
    try {
      const transport = createTransport(settings.smtpUrl)
      // The same id on every try, so that a mail server can tell a repeat from a second mail.
      await transport.sendMail({
        from: settings.mailFrom,
        to: mail.to_address,
        subject: mail.subject,
        text: mail.body_text,
        html: mail.body_html,
        messageId: `<${mailId}@${new URL(settings.url).hostname}>`,
      })
      await writingAs(actor, (tx) =>
        tx
          .updateTable('mail')
          .set({ sent_at: sql`now()`, last_error: null, ...(mail.kind === 'sign-in-code' && emptied) })
          .where('id', '=', mailId)
          .execute(),
      )
    } catch (error) {
      const reason = error instanceof Error ? error.message.slice(0, 300) : 'unknown'
      await writingAs(actor, (tx) =>
        tx
          .updateTable('mail')
          .set({ attempts: mail.attempts + 1, last_error: reason })
          .where('id', '=', mailId)
          .execute(),
      )
      throw error
    }
  },
})

const emptied = { subject: 'Your sign-in code', body_text: '', body_html: '' }
