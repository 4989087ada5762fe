import { sql } from 'kysely'
import { z } from 'zod'
import { defineJob } from './define-job.server.ts'
import { writingAs } from './transaction.server.ts'

/** Blanks what mails said a month ago. That they were sent stays in the log. */
export const tidyMail = defineJob({
  name: 'tidy-mail',
  payload: z.object({}),
  run: (_, actor) =>
    writingAs(actor, async (tx) => {
      await sql`select access.blank_mail()`.execute(tx)
    }),
})
