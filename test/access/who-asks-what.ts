import { rooms } from './rooms.ts'
import type { State, Who } from './world.ts'
import { states } from './world.ts'

// Some questions are answered by functions that look behind the rules (db/access). Each answers for whoever asks, and
// for nobody else: what is given to it chooses what is asked about, never who is asking. By hand, like the lists.
export type Question = {
  question: string
  /** `$1` is a review's id */
  sql: string
  answeredTo: Partial<Record<State, Who[]>>
}

const reviewers: Who[] = ['lead', 'peer', 'peer who has not agreed']
const hostLeaders: Who[] = ['chief executive', 'host leader']
const during = (when: readonly State[], who: Who[]): Partial<Record<State, Who[]>> =>
  Object.fromEntries(when.map((state) => [state, who]))
const open = states.filter((state) => state !== 'released' && state !== 'cancelled')

export const whoAsksWhat: Question[] = [
  {
    question: 'what stands on the cover of the report',
    sql: 'access.report_cover($1)',
    answeredTo: {
      'report drafted': ['lead'],
      'team reads': ['central', ...reviewers],
      'host checks': ['central', ...reviewers, ...hostLeaders],
      released: [...hostLeaders, 'shared with'],
    },
  },
  {
    question: 'who holds a post at the host’s trust',
    sql: 'access.posts_at_host($1)',
    answeredTo: during(states, hostLeaders),
  },
  {
    question: 'what stands behind a finding that the host has heard',
    sql: `access.finding_support($1) f where f.finding_id in (select access.heard($1))`,
    answeredTo: { ...during(states, hostLeaders), ...during(open, [...reviewers, ...hostLeaders]) },
  },
  {
    question: 'what stands behind a finding that the host has not heard',
    sql: `access.finding_support($1) f where f.finding_id not in (select access.heard($1))`,
    answeredTo: during(open, reviewers),
  },
  {
    question: 'who sent the invitation',
    sql: 'access.inviter_of(access.invitation($1))',
    answeredTo: during(states, ['invited peer']),
  },
  ...rooms.flatMap((room) => room.asks ?? []),
]

/** Who, knowing somebody's whole address, learns whether they are here: whoever has a report to share. */
export const findsByAddress: Who[] = hostLeaders

/** Every function that looks behind the rules, takes something, and may be asked by the app. */
export const functionsThatTake = [
  'enqueue',
  'finding_support',
  'inviter_of',
  'open_reviews_as',
  'person_at_address',
  'posts_at_host',
  'report_cover',
  'reviews_as',
  ...rooms.flatMap((room) => room.functionsThatTake ?? []),
].sort()
