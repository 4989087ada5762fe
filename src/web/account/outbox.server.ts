import { readingAs } from '../../access/transaction.server.ts'

export const waitingMail = () =>
  readingAs({ personId: null, job: 'outbox', requestId: 'outbox' }, (tx) =>
    tx
      .selectFrom('mail')
      .innerJoin('mail_content', 'mail_content.mail_id', 'mail.id')
      .select(['id', 'to_address', 'subject', 'body_text', 'calendar_method', 'created_at'])
      .orderBy('created_at', 'desc')
      .limit(50)
      .execute(),
  )
