import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { minutesOf } from '../../schedule/schedule.ts'
import { type AgendaTrust, agendaMinutes, agendaOf, mostStories, storyTimes } from './agenda.ts'
import { addMonths, commonWindow, isWithin, windowOf } from './reconvene-window.ts'

const harbour = { reviewId: 'h', name: 'Harbour & Moor' }
const quillbeck = { reviewId: 'q', name: 'Quillbeck' }
const starts = fc
  .integer({ min: 7 * 60, max: 16 * 60 + 59 })
  .map((minutes) => new Date(minutes * 60_000).toISOString().slice(11, 16))
const trusts = fc.constantFrom<AgendaTrust[]>([harbour], [harbour, quillbeck])

describe('The agenda of a reconvene day', () => {
  test('of two trusts gives each what changed and questions, then what each takes away', () => {
    expect(
      agendaOf('10:00', [harbour, quillbeck]).map(({ starts, kind, trust }) => [starts, kind, trust?.name]),
    ).toEqual([
      ['10:00', 'welcome', undefined],
      ['10:15', 'changed', 'Harbour & Moor'],
      ['11:15', 'questions', 'Harbour & Moor'],
      ['11:45', 'break', undefined],
      ['12:30', 'changed', 'Quillbeck'],
      ['13:30', 'questions', 'Quillbeck'],
      ['14:00', 'takes_away', 'Harbour & Moor'],
      ['14:20', 'takes_away', 'Quillbeck'],
      ['14:40', 'close', undefined],
    ])
  })

  test('adds up: no part overlaps another, none is left empty, and all of it ends that day', () => {
    fc.assert(
      fc.property(starts, trusts, (from, of) => {
        const parts = agendaOf(from, of)
        expect(parts[0]?.starts).toBe(from)
        for (const [place, part] of parts.entries()) {
          expect(minutesOf(part.ends) - minutesOf(part.starts)).toBe(agendaMinutes[part.kind])
          expect(parts[place + 1]?.starts ?? part.ends).toBe(part.ends)
        }
        expect(minutesOf(parts.at(-1)?.ends ?? '')).toBeLessThan(24 * 60)
      }),
    )
  })

  test('gives every trust the same time, and every story of one its own, in order and within its part', () => {
    fc.assert(
      fc.property(starts, fc.integer({ min: 1, max: mostStories }), (from, stories) => {
        const changed = agendaOf(from, [harbour, quillbeck]).filter(({ kind }) => kind === 'changed')
        for (const part of changed) {
          const times = storyTimes(part, stories).map(minutesOf)
          expect(times[0]).toBe(minutesOf(part.starts))
          for (const [place, at] of times.entries())
            expect((times[place + 1] ?? minutesOf(part.ends)) - at).toBeGreaterThanOrEqual(5)
        }
      }),
    )
  })
})

describe('The months of a reconvene day', () => {
  test('are the twelfth to the fifteenth after the review', () => {
    expect(windowOf('2026-12-03')).toEqual({ from: '2027-12-03', to: '2028-03-03' })
    expect(addMonths('2027-11-30', 3)).toBe('2028-02-29')
    const window = windowOf('2026-12-03')
    expect(
      ['2027-12-02', '2027-12-03', '2028-03-03', '2028-03-04'].map((day) => isWithin(day, window)),
    ).toEqual([false, true, true, false])
  })

  test('for two trusts are those that suit both, or there are none', () => {
    expect(commonWindow(['2026-12-03', '2027-02-04'])).toEqual({ from: '2028-02-04', to: '2028-03-03' })
    expect(commonWindow(['2026-12-03', '2027-03-04'])).toBeNull()
  })
})
