import type { ReviewFormat } from '../../allocation/standing.ts'
import type { Needs } from '../needs/needs.server.ts'
import type { HostSchool } from '../needs/needs.ts'
import type { Attendee, Session } from '../schedule.ts'

/** All that the engine's rules are asked about: the schedule as it stands and what it must hold. */
export type DaysWorld = {
  format: ReviewFormat
  /** what the three days are called: Tuesday, Wednesday, Thursday */
  weekdays: [string, string, string]
  sessions: Session[]
  people: Attendee[]
  schools: HostSchool[]
  needs: Needs
  questions: { id: string; position: number; wording: string }[]
}

/** What something on the schedule, or still to be put there, is called between us and the engine. */
export const schoolItem = (urn: number) => `school:${urn}`
export const interviewItem = (id: string) => `interview:${id}`
export const headItem = (urn: number) => `head:${urn}`
type Known = Pick<Session, 'id' | 'kind' | 'urn' | 'interviewNeedId' | 'madeByEngine'>
export const itemOf = ({ id, kind, urn, interviewNeedId, madeByEngine }: Known) => {
  if (kind === 'visit' && urn !== null) return schoolItem(urn)
  if (interviewNeedId) return interviewItem(interviewNeedId)
  return kind === 'interview' && urn !== null && madeByEngine ? headItem(urn) : id
}
export const urnOfItem = (item: string) => (item.startsWith('school:') ? Number(item.slice(7)) : null)
export const urnOfHead = (item: string) => (item.startsWith('head:') ? Number(item.slice(5)) : null)

export const OFFICE = 'office'

/** "Hartsfall" of "Hartsfall School", as people say it. */
export const shortName = (name: string) =>
  name.replace(
    / (?:(?:First|Infant|Infants|Junior|Primary|Secondary|Special|High) )?(?:School|Academy|Primary|Infants)$/,
    '',
  )

/** Visits that must be, and conversations to be had, that have no time yet. */
export function stillToPlace({ sessions, schools, needs }: DaysWorld): { item: string; name: string }[] {
  const placed = new Set(sessions.map(itemOf))
  const visited = new Set(sessions.filter(({ kind }) => kind === 'visit').map(({ urn }) => urn))
  const rung = new Set(sessions.filter(({ kind }) => kind === 'interview').map(({ urn }) => urn))
  const visits = needs.schools
    .filter(({ urn, visit }) => visit === 'must' && !placed.has(schoolItem(urn)))
    .map(({ urn }) => ({ item: schoolItem(urn), name: schools.find((one) => one.urn === urn)?.name ?? '' }))
  const talks = needs.interviews
    .filter(({ id, urn }) => !placed.has(interviewItem(id)) && !(urn && (visited.has(urn) || rung.has(urn))))
    .map(({ id, name }) => ({ item: interviewItem(id), name }))
  return [...visits, ...talks]
}
