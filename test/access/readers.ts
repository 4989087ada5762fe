import type { State, Who } from './world.ts'

// The groups of people and of states that the lists of test/access speak in.
export type Readers = Partial<Record<State, Who[]>>

// A visiting team reads while the review is under way. It is over when the report is released, or cancelled before.
export const open: State[] = [
  'set up',
  'prepare',
  'ready',
  'three days',
  'report drafted',
  'team reads',
  'host checks',
]
export const over: State[] = ['released', 'cancelled']
export const always: State[] = [...open, ...over]
// What is agreed before the three days: first it is being made, then it stands.
export const beingMade: State[] = ['set up', 'prepare', 'cancelled']
export const stands: State[] = always.filter((state) => !beingMade.includes(state))
export const reports: State[] = ['report drafted', 'team reads', 'host checks', 'released']

export const reviewers: Who[] = ['lead', 'peer', 'peer who has not agreed']
export const hostLeaders: Who[] = ['chief executive', 'host leader']
export const host: Who[] = [...hostLeaders, 'coordinator']
export const members: Who[] = [...reviewers, ...host]

export const during = (when: State[], who: Who[]): Partial<Record<State, Who[]>> =>
  Object.fromEntries(when.map((state) => [state, who]))
/** the team until the review is over, and these others at all times */
export const untilOver = (team: Who[], others: Who[] = []) => ({
  ...during(open, [...team, ...others]),
  ...during(over, others),
})
/** the same, and this job in these states */
export const withJob = (readers: Readers, job: Who, when: State[]): Readers => ({
  ...readers,
  ...Object.fromEntries(when.map((state) => [state, [...(readers[state] ?? []), job]])),
})

/** where a reviewer who has yet to accept the confidentiality agreement is sent first */
export const agreesFirst = Object.fromEntries(
  open.map((state) => [state, { who: ['peer who has not agreed' as const], to: /^\/agreements\?to=/ }]),
)
