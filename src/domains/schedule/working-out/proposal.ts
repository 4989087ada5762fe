import type { Entry, SchedulePlan } from '../../../engines/schedule/plan.ts'
import { type Kept, keptOf, type Move } from '../changes/change.ts'
import { timeOf } from '../changes/placing.ts'
import { usualNeed } from '../needs/needs.ts'
import { kindNames, type Session, usualHow } from '../schedule.ts'
import { isNobodys } from './build-problem.ts'
import { type DaysWorld, headItem, interviewItem, itemOf, schoolItem } from './days-world.ts'

/** What a change by the engine says for itself. */
export const workedOutWhy = 'Worked out from what the days must hold.'

/** What may move when the days are worked out again: only what the engine put there and nobody pinned. */
export const isFree = ({ madeByEngine, pinned }: Session) => madeByEngine && !pinned

/** What the proposal changes of the schedule: what is new, what moves, and what is gone. */
export function proposedMoves(world: DaysWorld, plan: SchedulePlan): Move[] {
  const free = world.sessions.filter(isFree)
  const placed = plan.entries.filter(({ kind, item }) => kind !== 'lunch' || !item.startsWith('lunch:'))
  const gone = free
    .filter((session) => !placed.some(({ item }) => item === itemFor(session)))
    .map((session): Move => ({ sessionId: session.id, before: keptOf(session), after: null }))
  const others = placed.flatMap((entry): Move[] => {
    const session = world.sessions.find((one) => one.id === entry.item || itemOf(one) === entry.item)
    if (session && isNobodys(session)) return [takenUp(session, entry)]
    if (session) return isFree(session) ? [moved(session, entry)] : []
    const after = fresh(world, entry)
    return after ? [{ sessionId: crypto.randomUUID(), before: null, after }] : []
  })
  return [...gone, ...others.filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after))]
}

const itemFor = (session: Session) => itemOf(session)

export const slotOf = (entry: Pick<Entry, 'day' | 'starts' | 'minutes' | 'people'>) => ({
  day: entry.day as 1 | 2 | 3,
  starts: timeOf(entry.starts),
  ends: timeOf(entry.starts + entry.minutes),
  attendees: entry.people.toSorted(),
})

const moved = (session: Session, entry: Entry): Move => ({
  sessionId: session.id,
  before: keptOf(session),
  after: { ...keptOf(session), ...slotOf(entry) },
})

// Somebody is found for it; its time is as it was.
const takenUp = (session: Session, entry: Entry): Move => ({
  sessionId: session.id,
  before: keptOf(session),
  after: { ...keptOf(session), attendees: entry.people.toSorted() },
})

const blank = { place: '', meeting: '', urn: null, pinned: false, madeByEngine: true, interviewNeedId: null }

/** The session that an entry would be, of something that has none yet. */
export function fresh(world: DaysWorld, entry: Entry): Kept | null {
  const slot = slotOf(entry)
  const school = world.schools.find(({ urn }) => schoolItem(urn) === entry.item)
  if (school) {
    const { meeting } = world.needs.schools.find(({ urn }) => urn === school.urn) ?? usualNeed
    const { urn, name } = school
    return {
      ...blank,
      ...slot,
      kind: 'visit',
      title: name,
      urn,
      meeting,
      how: usualHow('visit', world.format),
      name,
    }
  }
  const head = world.schools.find(({ urn }) => headItem(urn) === entry.item)
  const how = world.format === 'virtual' ? 'video' : 'telephone'
  if (head)
    return {
      ...blank,
      ...slot,
      kind: 'interview',
      title: head.name,
      urn: head.urn,
      meeting: 'Head',
      how,
      name: head.name,
    }
  const need = world.needs.interviews.find(({ id }) => interviewItem(id) === entry.item)
  if (need) {
    const { name, post, urn } = need
    return {
      ...blank,
      ...slot,
      kind: 'interview',
      title: name,
      urn,
      meeting: post,
      how: need.how,
      name,
      interviewNeedId: need.id,
    }
  }
  if (entry.kind !== 'confer') return null
  const title = kindNames.confer
  return { ...blank, ...slot, kind: 'confer', title, how: usualHow('confer', world.format), name: title }
}

/** The sessions as they would be. Of those that are new the id is a stand-in. */
export const changesIn = (moves: Move[]) => ({
  fresh: moves.filter(({ before }) => before === null),
  moved: moves.filter(({ before, after }) => before !== null && after !== null),
  gone: moves.filter(({ after }) => after === null),
})
