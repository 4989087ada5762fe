import { today } from '../../platform/clock.ts'
import type { ReviewTask } from '../programme/review-task.ts'

export type OwnRow = {
  id: string
  review_id: string
  title: string
  state: 'open' | 'done' | 'dropped'
  due_on: string | null
  put_off_until: string | null
  reminders: boolean
}

/** An action as something that its owner has to do. */
export const ownTask = (row: OwnRow): ReviewTask => ({
  stage: 'follow_up',
  group: 'Your actions',
  title: row.title,
  state: 'yours',
  to: `/actions/${row.id}`,
  hint: 'Say how it goes, in a sentence.',
  dueOn: row.put_off_until ?? row.due_on,
  // Stopped is stopped: the digest does not remind of what the reminders no longer do.
  quiet: !row.reminders || (row.put_off_until !== null && row.put_off_until > today()),
  why: 'Your trust gave you this action after its peer review. Say how it goes, and what came of it when it is done.',
  act: 'Say how it goes',
})
