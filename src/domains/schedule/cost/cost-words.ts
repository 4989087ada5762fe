import { count, pounds } from '../../../web/dates.ts'
import type { ReviewFormat } from '../../allocation/standing.ts'
import type { CostAssumptions } from './cost-assumptions.ts'
import type { CostTotal, Journey } from './estimate-cost.ts'

/** 750 minutes are "12.5"; a table's column says that these are hours. */
export const inHours = (minutes: number) =>
  (minutes / 60).toLocaleString('en-GB', { maximumFractionDigits: 1 })

const hours = (minutes: number) => (minutes === 60 ? '1 hour' : `${inHours(minutes)} hours`)

/** "96 hours, or 13 working days": whole ones, as more would promise too much. */
export function timeWords(minutes: number, { minutesPerDay }: Pick<CostAssumptions, 'minutesPerDay'>) {
  const about = count(Math.round(minutes / 60), 'hour')
  const days = Math.round(minutes / minutesPerDay)
  return days < 2 ? about : `${about}, or ${days} working days`
}

/** To the pound: an estimate to the penny would promise too much. */
export const aboutPounds = (pence: number) => pounds(Math.round(pence / 100) * 100)

export function totalWords({ minutes, pence }: CostTotal, assumptions: CostAssumptions): string {
  const time = `About ${timeWords(minutes, assumptions)}`
  return pence > 0 ? `${time}, and ${aboutPounds(pence)} of travel.` : `${time}, and no travel.`
}

export function journeyWords({ metres, known, returns, nights }: Journey): string {
  const far = `${Math.round(metres / 1000)} km each way${known ? '' : ' (the usual)'}`
  return nights > 0
    ? `${far}, ${count(nights, 'night')}`
    : returns === 1
      ? `${far}, on one day`
      : `${far}, ${returns} times`
}

/** How it is worked out, in sentences. All of it is ours: no document of the programme gives these numbers. */
export function assumptionWords(a: CostAssumptions, format: ReviewFormat, between = true): string[] {
  const road = a.roadPercent - 100
  const journeys = [
    `By road it is ${road}% further than in a straight line between the trusts’ schools, at ${a.kilometresPerHour} km an hour and ${a.pencePerMile}p a mile.`,
    `Whoever comes from more than ${a.nightsFromKilometres} km away stays from the evening before, at ${pounds(a.pencePerNight)} a night. The others drive each day.`,
    `Where a reviewer’s trust is not known, ${a.unknownKilometres} km each way is taken. ${between ? 'Drives between the office and schools count as the schedule has them.' : 'Journeys between schools are not counted.'}`,
  ]
  return [
    `Each request takes the host ${hours(a.minutesPerRequest)} to answer. The coordinator does it; where there is none, the host’s leaders share it.`,
    `Each other step of preparing takes each of its owners ${hours(a.minutesPerStep)}.`,
    `Reviewers read 200 words a minute. A document whose words are not counted, or a request without any yet, counts as ${a.minutesPerReading} minutes.`,
    'Sessions count as long as they are, without lunch. In each interview and visit one person is counted as met.',
    `The report takes the lead reviewer ${hours(a.reportMinutesLead)}, each peer reviewer ${hours(a.reportMinutesPeer)}, and each of the host’s leaders ${hours(a.reportMinutesHost)}.`,
    ...(format === 'virtual' ? ['A virtual review costs no travel.'] : journeys),
    `A working day is ${hours(a.minutesPerDay)}. Time is not given a price.`,
  ]
}
