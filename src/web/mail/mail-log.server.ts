import { type Expression, sql } from 'kysely'
import { defineQuery } from '../../access/define-query.server.ts'
import { mailKind } from '../../access/mail-kinds.ts'
import type { Tx } from '../../platform/database.server.ts'
import { canSendMailAgain, canSettleMail } from './policy.ts'

export type MailShown = 'mail' | 'calendar' | 'undelivered'
export type LoggedMail = {
  id: string
  to: string
  address: string
  toPersonId: string | null
  reviewId: string | null
  words: string
  createdAt: Date
  sentAt: Date | null
  failedAt: Date | null
  settledAt: Date | null
  reason: string | null
  attempts: number
  can: { again: boolean; settle: boolean }
}
export const MOST = 200
// Whoever caused a mail need not know whom it went to: the rules on people decide that.
const HIDDEN = 'Somebody who is not shown to you'

/** True of mail that the actor looks after: their own doing, or of a review or a programme that is theirs to see to. */
export const looksAfter: Expression<boolean> = sql<boolean>`(mail.caused_by = (select access.actor())
  or (mail.shown_to in ('central', 'organisers') and (select access.central()))
  or (mail.shown_to in ('organisers', 'preparers') and mail.review_id in
    (select access.reviews_as(array['lead_reviewer', 'host_lead', 'coordinator']))))`

const rows = (tx: Tx) =>
  tx
    .selectFrom('mail')
    .leftJoin('person', 'person.id', 'mail.to_person_id')
    .select([
      'mail.id',
      'mail.to_address',
      'mail.to_person_id',
      'mail.review_id',
      'mail.kind',
      'mail.created_at',
      'mail.sent_at',
      'mail.failed_at',
      'mail.settled_at',
      'mail.blanked_at',
      'mail.last_error',
      'mail.attempts',
      'person.name',
      sql<boolean>`${looksAfter}`.as('looksAfter'),
    ])

/** of one review, to and because of one person, or all that the reader may know of */
export type MailOf = { review: string } | { person: string } | 'all'
type Asked = { of: MailOf; show: MailShown }

/** What was sent, the newest first. Never what it said. */
export const mailLog = defineQuery({
  name: 'mail log',
  run: async (tx, { of, show }: Asked): Promise<LoggedMail[]> => {
    let query = rows(tx).orderBy('mail.created_at', 'desc').orderBy('mail.id').limit(MOST)
    if (of !== 'all' && 'review' in of) query = query.where('mail.review_id', '=', of.review)
    if (of !== 'all' && 'person' in of) {
      const { person } = of
      query = query.where(({ or, eb }) =>
        or([eb('mail.to_person_id', '=', person), eb('mail.caused_by', '=', person)]),
      )
    }
    if (show === 'undelivered')
      query = query.where('mail.failed_at', 'is not', null).where('mail.settled_at', 'is', null)
    else query = query.where('mail.kind', show === 'calendar' ? 'like' : 'not like', 'calendar-%')
    return (await query.execute()).map(toLogged)
  },
})

/** Mail that did not arrive and that nobody has seen to yet, for whoever should: the newest first. */
export const undeliveredMail = defineQuery({
  name: 'undelivered mail',
  run: async (tx, _: null): Promise<LoggedMail[]> => {
    const found = await rows(tx)
      .where('mail.failed_at', 'is not', null)
      .where('mail.settled_at', 'is', null)
      .where(looksAfter)
      .orderBy('mail.failed_at', 'desc')
      .limit(MOST)
      .execute()
    return found.map(toLogged)
  },
})

type Row = Awaited<ReturnType<ReturnType<typeof rows>['execute']>>[number]
function toLogged(row: Row): LoggedMail {
  const facts = factsOf(row)
  return {
    id: row.id,
    to: row.name ?? (row.to_person_id ? HIDDEN : row.to_address),
    address: row.to_person_id && !row.name ? '' : row.to_address,
    toPersonId: row.name ? row.to_person_id : null,
    reviewId: row.review_id,
    words: mailKind(row.kind).words,
    createdAt: row.created_at,
    sentAt: row.sent_at,
    failedAt: row.failed_at,
    settledAt: row.settled_at,
    reason: row.last_error,
    attempts: row.attempts,
    can: { again: canSendMailAgain(facts) === 'allowed', settle: canSettleMail(facts) === 'allowed' },
  }
}

type Facts = Pick<Row, 'looksAfter' | 'sent_at' | 'failed_at' | 'settled_at' | 'blanked_at'>
const factsOf = (row: Facts) => ({
  looksAfter: row.looksAfter,
  sent: row.sent_at !== null,
  failed: row.failed_at !== null,
  settled: row.settled_at !== null,
  blanked: row.blanked_at !== null,
})

/** One mail, held, as a command needs it; null where the actor may not know of it. */
export async function mailFacts(tx: Tx, mailId: string) {
  const row = await tx
    .selectFrom('mail')
    .selectAll('mail')
    .select(sql<boolean>`${looksAfter}`.as('looksAfter'))
    .where('mail.id', '=', mailId)
    .forUpdate()
    .executeTakeFirst()
  return row ? { row, ...factsOf(row) } : null
}
