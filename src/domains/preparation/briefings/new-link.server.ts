import { sql } from 'kysely'
import { queueMail } from '../../../access/mail.server.ts'
import { digestOf, newToken } from '../../../access/secret-token.server.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { linkPath } from './link.server.ts'

/** A new link for a briefing: whatever opened it before opens nothing from now on. */
export async function giveNewLink(tx: Tx, briefingId: string): Promise<string> {
  const token = newToken()
  await tx
    .updateTable('briefing')
    .set({ token_sha256: digestOf(token), sent_at: sql`now()`, revoked_at: null })
    .where('id', '=', briefingId)
    .execute()
  return token
}

/** The mail says that a page waits, and nothing of the review: mail is read over shoulders, and forwarded. */
export async function mailNewLink(
  tx: Tx,
  reviewId: string,
  { id, name, email }: { id: string; name: string; email: string },
) {
  const token = await giveNewLink(tx, id)
  await queueMail(tx, {
    to: email,
    reviewId,
    kind: 'briefing',
    subject: 'A page to read before a conversation',
    lines: [
      `Dear ${name},`,
      'You are asked to take part in a conversation. A short page tells you what it is for, when it is, and what happens with what you say.',
      'The page is yours alone: keep the link to yourself. It needs no account and no password.',
    ],
    link: { label: 'Read your page', path: linkPath(token) },
  })
}
