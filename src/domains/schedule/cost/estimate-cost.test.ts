import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CostAssumptions, costAssumptions } from './cost-assumptions.ts'
import {
  type CostLine,
  type CostPerson,
  type CostPlan,
  estimateCost,
  minutesOfLine,
  totalOf,
} from './estimate-cost.ts'

const ours: CostAssumptions = {
  minutesPerDay: 450,
  minutesPerRequest: 60,
  minutesPerStep: 60,
  minutesPerReading: 15,
  reportMinutesLead: 1440,
  reportMinutesPeer: 180,
  reportMinutesHost: 120,
  roadPercent: 130,
  kilometresPerHour: 60,
  pencePerMile: 45,
  nightsFromKilometres: 80,
  pencePerNight: 9000,
  unknownKilometres: 100,
}
const host = { easting: 300_000, northing: 200_000 }
const person = (given: Partial<CostPerson>): CostPerson => ({
  personId: crypto.randomUUID(),
  side: 'team',
  role: 'peer_reviewer',
  sessionMinutes: 0,
  days: 3,
  steps: 0,
  home: null,
  drivenMetres: 0,
  drivenMinutes: 0,
  ...given,
})
const plan = (people: CostPerson[], given: Partial<CostPlan> = {}): CostPlan => ({
  format: 'in_person',
  host,
  people,
  requests: 0,
  readingMinutes: 0,
  uncounted: 0,
  metMinutes: 0,
  ...given,
})
const only = (lines: CostLine[]) => {
  const [line] = lines
  if (!line || lines.length > 1) throw new Error('one line')
  return line
}

test('a reviewer who lives near drives there and back each day: 40 km in a straight line is 52 by road', () => {
  const line = only(estimateCost(plan([person({ home: { easting: 340_000, northing: 200_000 } })]), ours))
  expect(line.journey).toEqual({ metres: 52_000, known: true, returns: 3, nights: 0 })
  // 312 km: 312 minutes at 60 km an hour, and 193.867 miles at 45p
  expect(line.travellingMinutes).toBe(312)
  expect(line.travelPence).toBe(8724)
})

test('a reviewer who lives far away drives once, and stays for as many nights as there are days', () => {
  const line = only(estimateCost(plan([person({ home: { easting: 400_000, northing: 200_000 } })]), ours))
  expect(line.journey).toEqual({ metres: 130_000, known: true, returns: 1, nights: 3 })
  expect(line.travelPence).toBe(7270 + 3 * 9000)
})

test('where a reviewer’s trust is not known, the usual distance is taken, and it says so', () => {
  const line = only(estimateCost(plan([person({})]), ours))
  expect(line.journey).toMatchObject({ metres: 100_000, known: false })
})

test('the coordinator answers what is asked; without one, the host’s leaders share it', () => {
  const chief = person({ side: 'host', role: 'host_lead' })
  const leader = person({ side: 'host', role: 'host_leader' })
  const coordinator = person({ side: 'host', role: 'coordinator' })
  const preparing = (people: CostPerson[]) =>
    estimateCost(plan(people, { requests: 12 }), ours).map((line) => line.preparingMinutes)
  expect(preparing([chief, leader, coordinator])).toEqual([0, 0, 720])
  expect(preparing([chief, leader])).toEqual([360, 360])
})

test('the people who are met are counted on the host’s side, though they have no account', () => {
  const line = only(estimateCost(plan([], { metMinutes: 240 }), ours))
  expect(line).toMatchObject({ personId: null, side: 'host', sessionMinutes: 240 })
})

test('drives between the office and schools are paid by the mile, and take the time that the schedule gives them', () => {
  const near = { home: { easting: 340_000, northing: 200_000 } }
  const without = only(estimateCost(plan([person(near)]), ours))
  const driven = { ...near, drivenMetres: 16_093, drivenMinutes: 58 }
  const line = only(estimateCost(plan([person(driven)]), ours))
  expect(line.travellingMinutes - without.travellingMinutes).toBe(58)
  expect(line.travelPence - without.travelPence).toBe(450)
})

const anyPlace = fc.record({
  easting: fc.integer({ min: 0, max: 700_000 }),
  northing: fc.integer({ min: 0, max: 1_300_000 }),
})
const anyPerson = fc.record({
  personId: fc.uuid(),
  side: fc.constantFrom('team' as const, 'host' as const),
  role: fc.constantFrom('lead_reviewer', 'peer_reviewer', 'host_lead', 'host_leader', 'coordinator' as const),
  sessionMinutes: fc.nat(2000),
  days: fc.integer({ min: 0, max: 3 }),
  steps: fc.nat(15),
  home: fc.option(anyPlace),
  drivenMetres: fc.nat(300_000),
  drivenMinutes: fc.nat(600),
}) as fc.Arbitrary<CostPerson>
const anyPlan: fc.Arbitrary<CostPlan> = fc.record({
  format: fc.constantFrom('in_person' as const, 'virtual' as const),
  host: fc.option(anyPlace),
  people: fc.uniqueArray(anyPerson, { selector: ({ personId }) => personId, maxLength: 9 }),
  requests: fc.nat(40),
  readingMinutes: fc.nat(3000),
  uncounted: fc.nat(400),
  metMinutes: fc.nat(3000),
})
const anyAssumptions: fc.Arbitrary<CostAssumptions> = fc.record({
  minutesPerDay: fc.integer({ min: 60, max: 900 }),
  minutesPerRequest: fc.nat(2000),
  minutesPerStep: fc.nat(2000),
  minutesPerReading: fc.nat(600),
  reportMinutesLead: fc.nat(10_000),
  reportMinutesPeer: fc.nat(10_000),
  reportMinutesHost: fc.nat(10_000),
  roadPercent: fc.integer({ min: 100, max: 300 }),
  kilometresPerHour: fc.integer({ min: 5, max: 200 }),
  pencePerMile: fc.nat(500),
  nightsFromKilometres: fc.nat(1000),
  pencePerNight: fc.nat(100_000),
  unknownKilometres: fc.nat(1500),
})

describe('whatever the plan and the assumptions', () => {
  test('nothing is negative, and everything is whole minutes and whole pence', () => {
    fc.assert(
      fc.property(anyPlan, anyAssumptions, (given, assumptions) => {
        costAssumptions.parse(assumptions)
        for (const line of estimateCost(given, assumptions)) {
          for (const amount of [minutesOfLine(line), line.travelPence, line.travellingMinutes]) {
            expect(Number.isInteger(amount)).toBe(true)
            expect(amount).toBeGreaterThanOrEqual(0)
          }
        }
      }),
    )
  })

  test('a virtual review costs no travel, and otherwise the same', () => {
    fc.assert(
      fc.property(anyPlan, anyAssumptions, (given, assumptions) => {
        const virtual = estimateCost({ ...given, format: 'virtual' }, assumptions)
        expect(virtual.every((line) => line.travelPence === 0 && line.travellingMinutes === 0)).toBe(true)
        const inPerson = estimateCost({ ...given, format: 'in_person' }, assumptions)
        const atHome = ({ travellingMinutes, travelPence, journey, ...rest }: CostLine) => rest
        expect(virtual.map(atHome)).toEqual(inPerson.map(atHome))
      }),
    )
  })

  test('more of anything never makes it cheaper', () => {
    fc.assert(
      fc.property(anyPlan, anyAssumptions, fc.integer({ min: 1, max: 20 }), (given, assumptions, more) => {
        const cost = (changed: CostPlan, under = assumptions) => totalOf(estimateCost(changed, under))
        const before = cost(given)
        const harder = given.people.map((one) => ({
          ...one,
          sessionMinutes: one.sessionMinutes + more,
          steps: one.steps + more,
        }))
        for (const after of [
          cost({ ...given, requests: given.requests + more }),
          cost({ ...given, uncounted: given.uncounted + more }),
          cost({ ...given, readingMinutes: given.readingMinutes + more }),
          cost({ ...given, metMinutes: given.metMinutes + more }),
          cost({ ...given, people: harder }),
          cost(given, { ...assumptions, pencePerMile: assumptions.pencePerMile + more }),
          cost(given, { ...assumptions, pencePerNight: assumptions.pencePerNight + more }),
          cost(given, { ...assumptions, minutesPerStep: assumptions.minutesPerStep + more }),
        ]) {
          // rounding of a share of the answering is at most half a minute a person
          expect(after.minutes).toBeGreaterThanOrEqual(before.minutes - given.people.length)
          expect(after.pence).toBeGreaterThanOrEqual(before.pence)
        }
      }),
    )
  })

  test('the further away on the same way of travelling, the more it costs', () => {
    fc.assert(
      fc.property(fc.nat(60_000), fc.nat(60_000), (a, b) => {
        const [near, far] = [Math.min(a, b), Math.max(a, b)]
        const pence = (metres: number) =>
          totalOf(
            estimateCost(
              plan([person({ home: { easting: host.easting + metres, northing: host.northing } })]),
              ours,
            ),
          ).pence
        expect(pence(far)).toBeGreaterThanOrEqual(pence(near))
      }),
    )
  })
})
