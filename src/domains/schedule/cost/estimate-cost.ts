import type { MemberRole, ReviewFormat } from '../../allocation/standing.ts'
import type { CostAssumptions } from './cost-assumptions.ts'

// What a review costs each side in time and travel, before it happens (MISSION B7, E11). Pure. Time is in whole
// minutes, money in whole pence, places in metres on the national grid, distances in metres.

/** A point on the national grid (OSGB36), in metres. */
export type Place = { easting: number; northing: number }

export type CostPerson = {
  personId: string
  side: 'team' | 'host'
  role: MemberRole
  /** minutes of the sessions that they are in; and on how many of the three days there is one */
  sessionMinutes: number
  days: number
  /** steps of preparing that are theirs, besides answering, reading and the report */
  steps: number
  /** the middle of their own trust's schools; null where they work for none that is known */
  home: Place | null
  /** what they drive between the office and schools over the three days, by road */
  drivenMetres: number
  drivenMinutes: number
}

export type CostPlan = {
  format: ReviewFormat
  /** the middle of the host's schools */
  host: Place | null
  people: CostPerson[]
  /** what the host is asked */
  requests: number
  /** minutes to read the documents whose words or pages are counted; and how many are not, or are still to come */
  readingMinutes: number
  uncounted: number
  /** minutes of interviews and visits: one person is counted as met in each */
  metMinutes: number
}

export type Journey = {
  /** one way, by road */
  metres: number
  /** counted from their trust, or taken as usual because it is not known */
  known: boolean
  /** there and back */
  returns: number
  nights: number
}

export type CostLine = {
  /** null: the people who are met, together */
  personId: string | null
  side: 'team' | 'host'
  preparingMinutes: number
  readingMinutes: number
  travellingMinutes: number
  sessionMinutes: number
  reportMinutes: number
  travelPence: number
  /** null where nobody travels */
  journey: Journey | null
}

/** One line for each person, and one for those who are met; never negative, and a virtual review costs no travel. */
export function estimateCost(plan: CostPlan, assumptions: CostAssumptions): CostLine[] {
  const lines = plan.people.map((person) => lineOf(person, plan, assumptions))
  return plan.metMinutes > 0 ? [...lines, { ...nothing, sessionMinutes: plan.metMinutes }] : lines
}

const nothing: CostLine = {
  personId: null,
  side: 'host',
  preparingMinutes: 0,
  readingMinutes: 0,
  travellingMinutes: 0,
  sessionMinutes: 0,
  reportMinutes: 0,
  travelPence: 0,
  journey: null,
}

function lineOf(person: CostPerson, plan: CostPlan, assumptions: CostAssumptions): CostLine {
  const { personId, side, sessionMinutes, steps } = person
  const answering = answerers(plan).includes(personId)
    ? (plan.requests * assumptions.minutesPerRequest) / answerers(plan).length
    : 0
  const reading = side === 'team' ? plan.readingMinutes + plan.uncounted * assumptions.minutesPerReading : 0
  const journey = journeyOf(person, plan, assumptions)
  return {
    ...nothing,
    personId,
    side,
    preparingMinutes: Math.round(steps * assumptions.minutesPerStep + answering),
    readingMinutes: reading,
    sessionMinutes,
    reportMinutes: reportMinutes(person, assumptions),
    ...travel(journey, person, assumptions),
  }
}

/** The coordinator answers what is asked; where there is none, the host's leaders share it. */
function answerers({ people }: CostPlan): string[] {
  const host = people.filter(({ side }) => side === 'host')
  const coordinators = host.filter(({ role }) => role === 'coordinator')
  return (coordinators.length > 0 ? coordinators : host).map(({ personId }) => personId)
}

function reportMinutes({ role }: CostPerson, assumptions: CostAssumptions): number {
  if (role === 'lead_reviewer') return assumptions.reportMinutesLead
  if (role === 'peer_reviewer') return assumptions.reportMinutesPeer
  return role === 'coordinator' ? 0 : assumptions.reportMinutesHost
}

/** Only reviewers travel, and only to meet in person. Whoever stays overnight comes the evening before. */
function journeyOf({ side, days, home }: CostPerson, { format, host }: CostPlan, a: CostAssumptions) {
  if (side === 'host' || format === 'virtual' || days === 0) return null
  const known = home !== null && host !== null
  const metres = known ? byRoad(home, host, a) : a.unknownKilometres * 1000
  const stays = metres > a.nightsFromKilometres * 1000
  return { metres, known, returns: stays ? 1 : days, nights: stays ? days : 0 }
}

const byRoad = (from: Place, to: Place, { roadPercent }: CostAssumptions) =>
  Math.round((Math.hypot(from.easting - to.easting, from.northing - to.northing) * roadPercent) / 100)

const METRES_PER_MILE = 1609.344

// Between schools time is as the schedule has it, minute by minute; from home it is reckoned from the distance.
function travel(journey: Journey | null, driven: CostPerson, assumptions: CostAssumptions) {
  if (!journey) return { journey, travellingMinutes: 0, travelPence: 0 }
  const metres = 2 * journey.returns * journey.metres
  return {
    journey,
    travellingMinutes:
      Math.round((metres / 1000 / assumptions.kilometresPerHour) * 60) + driven.drivenMinutes,
    travelPence:
      Math.round(((metres + driven.drivenMetres) / METRES_PER_MILE) * assumptions.pencePerMile) +
      journey.nights * assumptions.pencePerNight,
  }
}

export const minutesOfLine = (line: Omit<CostLine, 'personId' | 'side' | 'travelPence' | 'journey'>) =>
  line.preparingMinutes +
  line.readingMinutes +
  line.travellingMinutes +
  line.sessionMinutes +
  line.reportMinutes

export type CostTotal = { minutes: number; pence: number }

/** What these lines come to. */
export const totalOf = (lines: CostLine[]): CostTotal => ({
  minutes: lines.reduce((sum, line) => sum + minutesOfLine(line), 0),
  pence: lines.reduce((sum, line) => sum + line.travelPence, 0),
})
