import { sql } from 'kysely'
import type { Tx } from '../platform/database.server.ts'
import { enqueueJob } from './define-command.server.ts'
import { mailKind } from './mail-kinds.ts'
import { addressOf } from './mail-settings.server.ts'

type MailLink = { label: string; path: string }
/** One mail. No confidential words, ever: it says that something waits, and where. */
export type Mail = {
  to: string
  toPersonId?: string
  reviewId?: string
  /** see mail-kinds.ts: who learns that it was sent follows from it */
  kind: string
  subject: string
  lines: string[]
  link?: MailLink
  /** second links, below the first */
  more?: MailLink[]
  /** one session for the reader's calendar, or taken out of it again */
  calendar?: { method: 'REQUEST' | 'CANCEL'; content: string }
  /** who is told if it cannot be delivered; usually whoever's command it is, null for nobody */
  causedBy?: string | null
}

/** Kept with the change that caused it, in one transaction; sent after the commit. */
export async function queueMail(tx: Tx, mail: Mail) {
  const id = crypto.randomUUID()
  const { shownTo, secret } = mailKind(mail.kind)
  await tx
    .insertInto('mail')
    .values({
      id,
      to_address: mail.to,
      to_person_id: mail.toPersonId ?? null,
      review_id: mail.reviewId ?? null,
      kind: mail.kind,
      caused_by: mail.causedBy === undefined ? sql<string | null>`(select access.actor())` : mail.causedBy,
      shown_to: shownTo,
      secret: secret ?? false,
    })
    .execute()
  await tx
    .insertInto('mail_content')
    .values({
      mail_id: id,
      subject: mail.subject,
      body_text: asText(mail),
      body_html: asHtml(mail),
      calendar: mail.calendar?.content ?? null,
      calendar_method: mail.calendar?.method ?? null,
    })
    .execute()
  await enqueueSending(tx, id, 0)
}

/** Each round of sending is one job, however often it is asked for. */
export const enqueueSending = (tx: Tx, mailId: string, round: number) =>
  enqueueJob(tx, 'send-mail', { mailId }, { jobKey: `send-mail-${mailId}-${round}` })

const linksOf = ({ link, more = [] }: Mail) => (link ? [link, ...more] : more)

function asText(mail: Mail) {
  const links = linksOf(mail).map(({ label, path }) => `${label}:\n${addressOf(path)}`)
  return [...mail.lines, ...links, 'Candour'].join('\n\n')
}

function asHtml(mail: Mail) {
  const paragraphs = mail.lines.map((line) => `<p>${escapeHtml(line)}</p>`)
  const links = linksOf(mail).map(
    ({ label, path }) => `<p><a href="${escapeHtml(addressOf(path))}">${escapeHtml(label)}</a></p>`,
  )
  return `<!doctype html><html lang="en-GB"><body style="font:17px/1.5 sans-serif;color:#25221e;max-width:36rem">${[...paragraphs, ...links].join('')}<p>Candour</p></body></html>`
}
const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
