import { expect, it } from 'vitest'
import {
  freeMealsOf,
  furthestOf,
  joinedInLastYear,
  kilometres,
  pupilsOf,
  type TrustSchool,
} from './trust-details.ts'

const school = (name: string, facts: Partial<TrustSchool>): TrustSchool => ({
  urn: 1,
  name,
  phase: 'Primary',
  type: null,
  typeGroup: null,
  pupils: null,
  pupilsAsAt: '2025-10-02',
  fsm: null,
  localAuthority: null,
  town: null,
  postcode: null,
  easting: null,
  northing: null,
  status: 'Open',
  asAt: '2026-11-01',
  joinedOn: null,
  belongsAsAt: '2026-11-01',
  ...facts,
})

it('the share of free school meals weighs schools by size, and says how many publish it', () => {
  const schools = [
    school('Large', { pupils: 900, fsm: 10 }),
    school('Small', { pupils: 100, fsm: 60 }),
    school('Silent', { pupils: 500 }),
  ]
  expect(freeMealsOf(schools)).toMatchObject({ percent: 15, of: 2 })
  expect(pupilsOf(schools)).toMatchObject({
    total: 1500,
    of: 3,
    least: 100,
    most: 900,
    asAt: { from: '2025-10-02', to: '2025-10-02' },
  })
  expect(freeMealsOf([school('Silent', {})])).toBeNull()
})

it('distances are straight lines from the mean of the places, in metres', () => {
  const at = (easting: number) => ({ easting, northing: 100_000 })
  expect(
    furthestOf([school('West', at(300_000)), school('Near', at(301_000)), school('East', at(311_000))]),
  ).toMatchObject({ name: 'East', metres: 7000 })
  expect(furthestOf([school('Alone', at(300_000))])).toBeNull()
  expect([kilometres(1849), kilometres(9949), kilometres(9951), kilometres(123_456)]).toEqual([
    '1.8 km',
    '9.9 km',
    '10 km',
    '123 km',
  ])
})

it('a school joined in the last year if it joined in the twelve months before the register’s day', () => {
  const schools = ['2025-11-01', '2025-11-02', '2026-11-01', '2026-11-02', null].map((joinedOn) =>
    school('One', { joinedOn }),
  )
  expect(joinedInLastYear(schools, '2026-11-01')).toBe(2)
})
