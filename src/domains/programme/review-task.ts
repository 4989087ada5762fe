import type { OpenStage } from './stages.ts'
import type { KnownStep } from './template.ts'

/**
 * Something to be done in a review, worked out from what has been done so far, never stored.
 * The review's page shows all of a stage; home shows each person's own, by date.
 */
export type ReviewTask = {
  stage: OpenStage
  /** the step of the template that it stands for: whose it is, why, and when it is done are told from there */
  step?: KnownStep
  /** the step of the template that its owner ticks, which nothing in Candour can see done */
  ticked?: string
  /** heading that it stands under on the review's page: 'Agree the focus' */
  group: string
  /** verb first: 'Agree the key questions' */
  title: string
  /** yours: it waits for this reader. part: under way, with somebody else. blocked: says what comes first in `hint` */
  state: 'done' | 'yours' | 'part' | 'open' | 'blocked'
  to: string
  /** what is behind it is no longer this reader's to open: it stands without a link */
  shut?: boolean
  /** one line: how it stands, or what must come first */
  hint: string
  /** London date; null where nothing is late */
  dueOn: string | null
  /** right-hand words when not yours: 'Done 22 October', 'With Carol Tennant', 'Cannot start yet' */
  status?: string
  /** whoever it is for asked not to be reminded of it by mail: home shows it, and the digest does not */
  quiet?: boolean
  /** home: why it matters, in a sentence or two; only for tasks that can be yours */
  why?: string
  /** home: the words on the button when it is the first: 'Read the change' */
  act?: string
}
