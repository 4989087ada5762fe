import { readingAs } from '../../access/transaction.server.ts'

export const waitingMail = () =>
  readingAs({ personId: null, job: 'outbox', requestId: 'outbox' }, (tx) =>
    tx
      .selectFrom('mail')
      .select(['id', 'to_address', 'subject', 'body_text', 'created_at'])
      .orderBy('created_at', 'desc')
      .limit(50)
      .execute(),
  )
