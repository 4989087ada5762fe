import { z } from 'zod'
import { defineCommand } from '../../access/define-command.server.ts'
import { enqueueSending } from '../../access/mail.server.ts'
import type { Tx } from '../../platform/database.server.ts'
import { mailFacts } from './mail-log.server.ts'
import { canSendMailAgain } from './policy.ts'

export const mailInput = z.object({ mailId: z.uuid('Choose a mail of the list') })

/** Tries once more, to the address that the person has now. */
export const sendMailAgain = defineCommand({
  name: 'send-mail-again',
  input: mailInput,
  load: (tx, { mailId }) => mailFacts(tx, mailId),
  policy: canSendMailAgain,
  run: async ({ tx, facts: { row } }) => {
    const round = row.round + 1
    await tx
      .updateTable('mail')
      .set({
        to_address: await addressNow(tx, row),
        failed_at: null,
        last_error: null,
        attempts: 0,
        round,
      })
      .where('id', '=', row.id)
      .execute()
    await enqueueSending(tx, row.id, round)
  },
  audit: ({ facts: { row } }) => ({ reviewId: row.review_id ?? undefined, subjectId: row.id, audience: [] }),
})

// What went to an address that somebody has left goes there again: it is about that address.
async function addressNow(tx: Tx, row: { kind: string; to_person_id: string | null; to_address: string }) {
  if (!row.to_person_id || row.kind === 'address-changed') return row.to_address
  const person = await tx
    .selectFrom('person')
    .select('email')
    .where('id', '=', row.to_person_id)
    .executeTakeFirst()
  return person?.email ?? row.to_address
}
