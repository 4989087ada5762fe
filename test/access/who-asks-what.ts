import { always, during, hostLeaders, type Readers, untilOver } from './readers.ts'
import { rooms } from './rooms.ts'
import type { Who } from './world.ts'

// Some questions are answered by functions that look behind the rules (db/access). Each answers for whoever asks, and
// for nobody else: what is given to it chooses what is asked about, never who is asking. By hand, like the lists.
export type Question = {
  question: string
  /** `$1` is a review's id */
  sql: string
  answeredTo: Readers
}

export const whoAsksWhat: Question[] = [
  {
    question: 'who sent the invitation',
    sql: 'access.inviter_of(access.invitation($1))',
    answeredTo: during(always, ['invited peer']),
  },
  {
    question: 'which deeds were the central team’s',
    sql: 'access.central_deeds($1)',
    answeredTo: untilOver(['lead', 'peer', 'peer who has not agreed'], ['central', ...hostLeaders]),
  },
  ...rooms.flatMap((room) => room.asks ?? []),
]

/** Who, knowing somebody's whole address, learns whether they are here: whoever has a report to share. */
export const findsByAddress: Who[] = hostLeaders

/** Every function that looks behind the rules, takes something, and may be asked by the app. */
export const functionsThatTake = [
  'central_deeds',
  'enqueue',
  'inviter_of',
  'open_reviews_as',
  'person_at_address',
  'reviews_as',
  ...rooms.flatMap((room) => room.functionsThatTake ?? []),
].sort()
