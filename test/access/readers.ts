import type { State, Who } from './world.ts'

// The groups of people and of states that the lists of test/access speak in.
export type Readers = Partial<Record<State, Who[]>>

/** before the three days */
export const before: State[] = ['set up', 'prepare', 'ready']
/** while there is still something to arrange: from the beginning of preparation to the end of the three days */
export const arranging: State[] = ['prepare', 'ready', 'three days']
export const withinReport: State[] = ['report drafted', 'team reads', 'quality reads', 'host checks', 'final']
export const underWay: State[] = [...arranging, ...withinReport]
// A visiting team reads while the review is under way. It is over when the report is released, or cancelled before.
export const open: State[] = ['set up', ...underWay]
export const over: State[] = ['released', 'cancelled']
export const always: State[] = [...open, ...over]
// What is agreed before the three days: first it is being made, then it stands.
export const beingMade: State[] = ['set up', 'prepare', 'cancelled']
export const stands: State[] = always.filter((state) => !beingMade.includes(state))
export const reports: State[] = [...withinReport, 'released']

export const reviewers: Who[] = ['lead', 'peer', 'peer who has not agreed']
export const hostLeaders: Who[] = ['chief executive', 'host leader']
export const host: Who[] = [...hostLeaders, 'coordinator']
export const members: Who[] = [...reviewers, ...host]
export const buildsSchedule: Who[] = ['lead', 'chief executive', 'coordinator']
export const everyoneSignedIn: Who[] = [
  'central',
  ...members,
  'invited peer',
  'declined peer',
  'withdrawn peer',
  'chair',
  'action owner',
  'shared with',
  'no longer shared with',
  'quality reader',
  'lead elsewhere',
  'chief executive elsewhere',
]

export const during = (when: State[], who: Who[]): Readers =>
  Object.fromEntries(when.map((state) => [state, who]))
/** everybody whom one of these names */
export const all = (...parts: Readers[]): Readers =>
  Object.fromEntries(always.map((state) => [state, parts.flatMap((part) => part[state] ?? [])]))
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

// While it is the team's, nobody of the host knows of these.
export const notTheTeam = during(always, ['central', ...host, 'invited peer'])

/** where a reviewer who has yet to accept the confidentiality agreement is sent first */
export const agreesFirst = Object.fromEntries(
  open.map((state) => [state, { who: ['peer who has not agreed' as const], to: /^\/agreements\?to=/ }]),
)
