import { expect, test } from 'vitest'
import { minutesOf } from '../schedule.ts'
import type { DaysWorld } from './days-world.ts'
import { hoursOf, usualHours, visitsOverBy } from './usual-hours.ts'

const worldOf = (...sessions: { day: number; kind: string; starts: string }[]) =>
  ({ sessions }) as unknown as DaysWorld
const lasts = (world: DaysWorld) => usualHours(world, visitsOverBy).map(({ until }) => until)
const at = minutesOf('15:15')

test('visits are over by a quarter past three, and on the last day before the team concludes', () => {
  expect(lasts(worldOf())).toEqual([at, at, at])
  const early = { day: 3, kind: 'confer', starts: '08:30' }
  const late = { day: 3, kind: 'confer', starts: '11:00' }
  expect(lasts(worldOf(early))).toEqual([at, at, at])
  expect(lasts(worldOf(early, late))).toEqual([at, at, minutesOf('11:00')])
  const briefing = { day: 3, kind: 'briefing', starts: '10:30' }
  expect(lasts(worldOf(late, briefing))).toEqual([at, at, minutesOf('10:30')])
})

test('whoever wrote other hours down is met in those; what is kept clear leaves ours as they are', () => {
  const usual = usualHours(worldOf(), visitsOverBy)
  const time = { day: 2 as const, because: '' }
  const open = { ...time, kind: 'open' as const, from: '16:00', until: '18:00' }
  expect(hoursOf([open], 60, usual)).toEqual({
    windows: [{ day: 2, from: minutesOf('16:00'), until: minutesOf('18:00') }],
    shut: false,
  })
  const clear = { ...time, kind: 'clear' as const, from: '09:00', until: '14:30' }
  expect(hoursOf([clear], 60, usual).windows.map(({ day }) => day)).toEqual([1, 3])
})
