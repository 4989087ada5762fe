import type { Journey as Drive } from '../../../engines/schedule/plan.ts'
import type { Member } from '../../allocation/members.server.ts'
import type { MemberRole, ReviewFormat } from '../../allocation/standing.ts'
import { rolesOfOwner } from '../../allocation/steps/own-steps.ts'
import { amountOf, minutesOf } from '../../preparation/reading/reading-time.ts'
import type { TemplateContent, TemplateStep } from '../../programme/template.ts'
import { lengthOf, type Session } from '../schedule.ts'
import type { CostPerson, CostPlan, Place } from './estimate-cost.ts'

export type PlanFacts = {
  format: ReviewFormat
  template: TemplateContent
  members: Member[]
  sessions: Session[]
  documents: { requestId: string; words: number | null; pages: number | null }[]
  requests: string[]
  host: Place | null
  homes: Map<string, Place>
  /** between the office and schools, as the schedule has them */
  drives: Drive[]
}

/** What the estimate is made from, out of what is planned so far. */
export function costPlan(facts: PlanFacts): CostPlan {
  const { format, host, requests, sessions } = facts
  const met = sessions.filter(({ kind }) => kind === 'interview' || kind === 'visit')
  return {
    format,
    host,
    people: facts.members
      .filter(({ state }) => state === 'accepted')
      .map((member) => personOf(member, facts)),
    requests: requests.length,
    ...readingOf(facts),
    metMinutes: minutesIn(met),
  }
}

const minutesIn = (sessions: Session[]) => sessions.reduce((sum, session) => sum + lengthOf(session), 0)

function personOf({ personId, side, role }: Member, facts: PlanFacts): CostPerson {
  const own = facts.sessions.filter(({ attendees, kind }) => attendees.includes(personId) && kind !== 'lunch')
  const drives = facts.drives.filter(({ person }) => person === personId)
  return {
    personId,
    side,
    role,
    drivenMetres: drives.reduce((sum, { metres }) => sum + metres, 0),
    drivenMinutes: drives.reduce((sum, { leaves, arrives }) => sum + arrives - leaves, 0),
    sessionMinutes: minutesIn(own),
    days: new Set(own.map(({ day }) => day)).size,
    steps: stepsOf(role, facts),
    home: facts.homes.get(personId) ?? null,
  }
}

function readingOf({ documents, requests }: PlanFacts) {
  const amounts = documents.map(({ words, pages }) => minutesOf(amountOf({ words, pages, minutes: null })))
  const empty = requests.filter((id) => !documents.some(({ requestId }) => requestId === id))
  return {
    readingMinutes: amounts.reduce((sum, minutes) => sum + minutes, 0),
    uncounted: amounts.filter((minutes) => minutes === 0).length + empty.length,
  }
}

// Answering, reading and the report are counted by themselves.
const isPreparing = ({ stage, key }: TemplateStep) =>
  (stage === 'set_up' || stage === 'prepare') && key !== 'documents' && key !== 'reading'

const stepsOf = (role: MemberRole, { template }: PlanFacts) =>
  template.timeline.filter((step) => isPreparing(step) && rolesOfOwner[step.owner].includes(role)).length
