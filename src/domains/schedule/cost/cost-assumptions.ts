import { z } from 'zod'

/** One message says which number, and what it may be: the summary of problems stands far from the field. */
function whole(what: string, least: number, most: number) {
  const message = `Write ${what} as a whole number from ${least} to ${most.toLocaleString('en-GB')}`
  const number = z.coerce.number(message).int(message).min(least, message).max(most, message)
  // A field left empty is no nought.
  return z.preprocess((typed) => (typed === '' ? undefined : typed), number)
}

/** How a review's cost is worked out: settings of ours, which the central team changes. Minutes, metres of road, pence. */
export const costAssumptions = z.object({
  /** a working day, to say hours in days too */
  minutesPerDay: whole('the minutes in a working day', 60, 900),
  /** of the host, to answer one request */
  minutesPerRequest: whole('the minutes to answer a request', 0, 2000),
  /** of whoever owns it, for a step of preparing that is not counted by itself */
  minutesPerStep: whole('the minutes for a step of preparing', 0, 2000),
  /** of each reviewer, for one document whose words are not counted; a request without any counts as one */
  minutesPerReading: whole('the minutes to read a document', 0, 600),
  reportMinutesLead: whole('the lead reviewer’s minutes', 0, 10_000),
  reportMinutesPeer: whole('a peer reviewer’s minutes', 0, 10_000),
  reportMinutesHost: whole('a host leader’s minutes', 0, 10_000),
  /** length of the road as a percentage of the straight line */
  roadPercent: whole('the length of the road in percent', 100, 300),
  kilometresPerHour: whole('the kilometres an hour', 5, 200),
  pencePerMile: whole('the pence a mile', 0, 500),
  /** from how far away, one way by road, a reviewer stays overnight */
  nightsFromKilometres: whole('the kilometres from which somebody stays', 0, 1000),
  pencePerNight: whole('the pence a night', 0, 100_000),
  /** one way by road, for a reviewer whose trust is not known */
  unknownKilometres: whole('the kilometres where a trust is not known', 0, 1500),
})
export type CostAssumptions = z.infer<typeof costAssumptions>
