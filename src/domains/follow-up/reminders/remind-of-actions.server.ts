import { sql } from 'kysely'
import { z } from 'zod'
import { defineJob } from '../../../access/define-job.server.ts'
import { queueMail } from '../../../access/mail.server.ts'
import { writingAs } from '../../../access/transaction.server.ts'
import { today } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { fullDate } from '../../../web/dates.ts'
import type { ActionStands } from '../action.ts'
import { newActionLink } from './action-link.server.ts'
import { type Reminder, reminderToday } from './reminder.ts'

type Row = {
  action_id: string
  review_id: string
  number: number
  person_id: string
  name: string
  email: string
  planned_by: string
  due_on: string | null
  first_step_on: string | null
  standing: ActionStands
  put_off_until: string | null
  reminded_from: string | null
  last_on: string | null
}

/** Each working morning: writes to the owners of those actions that come to a day of a reminder (reminder.ts). */
export const remindOfActions = defineJob({
  name: 'remind-of-actions',
  payload: z.object({}),
  run: (_, actor) =>
    writingAs(actor, async (tx) => {
      const { rows } = await sql<Row>`
        select action_id, review_id, number, person_id, name, email, planned_by, due_on::text as due_on,
          first_step_on::text as first_step_on, standing, put_off_until::text as put_off_until,
          reminded_from::text as reminded_from, last_on::text as last_on
        from access.actions_to_remind()`.execute(tx)
      for (const row of rows) {
        const reminder = reminderToday(asReminded(row), today())
        if (reminder && (await isFirst(tx, row, reminder))) await remind(tx, row, reminder)
      }
    }),
})

const asReminded = (row: Row) => ({
  state: 'open' as const,
  reminders: true,
  dueOn: row.due_on,
  firstStepOn: row.first_step_on,
  standing: row.standing,
  putOffUntil: row.put_off_until,
  remindedFrom: row.reminded_from,
  lastOn: row.last_on,
})

/** Two that run at once: only one of them keeps the day, and only that one writes. */
async function isFirst(tx: Tx, row: Row, { on, kind }: Reminder): Promise<boolean> {
  const kept = await tx
    .insertInto('action_reminder')
    .values({
      action_id: row.action_id,
      review_id: row.review_id,
      on_day: on,
      kind,
      person_id: row.person_id,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return kept.numInsertedOrUpdatedRows === 1n
}

/** Neither the trust nor what is to be done: a number and a day. */
async function remind(tx: Tx, row: Row, { kind }: Reminder) {
  const { action_id: actionId, review_id: reviewId, person_id: personId } = row
  const token = await newActionLink(tx, { actionId, reviewId, personId })
  await queueMail(tx, {
    to: row.email,
    toPersonId: personId,
    reviewId,
    kind: 'action-reminder',
    subject: subjects[kind],
    lines: [
      `Dear ${row.name},`,
      `Action ${row.number} of your trust’s peer review has your name on it. ${why(row, kind)}`,
      'How does it go? One short page takes your answer, without signing in. The link is yours alone: keep it to yourself.',
    ],
    link: { label: 'Say how it goes', path: `/my-action/${token}` },
    more: [{ label: 'Stop reminding me about this action', path: `/my-action/${token}/stop` }],
    causedBy: row.planned_by,
  })
}

const subjects: Record<Reminder['kind'], string> = {
  first_step: 'The first step of an action of yours is near',
  put_off: 'An action of yours that was put off',
  due: 'An action of yours is due soon',
  late: 'The day of an action of yours has passed',
}

function why({ due_on, first_step_on }: Row, kind: Reminder['kind']): string {
  const due = due_on ? fullDate(due_on) : ''
  if (kind === 'first_step') return `Its first step is due on ${fullDate(first_step_on ?? '')}.`
  if (kind === 'put_off') return 'It was put off until now.'
  return kind === 'due' ? `It is due on ${due}.` : `It was due on ${due}.`
}
