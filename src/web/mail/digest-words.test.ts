import { describe, expect, test } from 'vitest'
import { digestOf } from './digest-words.ts'

const day = '2026-11-23'
const thing = (dueOn: string | null, step?: 'questions' | 'documents' | 'schedule') => ({
  stage: 'prepare' as const,
  step,
  dueOn,
})
const known = () => false
const fresh = () => true

describe('A digest', () => {
  test('says how many things wait, by when, and for which part of a review, and nothing else of them', () => {
    const things = [
      thing('2026-11-20', 'documents'),
      thing('2026-11-23'),
      thing('2026-11-24', 'schedule'),
      thing('2026-11-27', 'questions'),
      thing('2026-11-27', 'documents'),
      thing('2027-01-15'),
      thing(null),
    ]
    expect(digestOf(things, day, known)).toEqual({
      subject: 'One thing was due',
      lines: [
        'Was due: one thing, for the documents.',
        'Due today: one thing, for the preparation.',
        'Due tomorrow, Tuesday 24 November: one thing, for the schedule.',
        'By Friday 27 November: two things, for the key questions and the documents.',
        'Later: two things, for the preparation.',
      ],
    })
  })

  test.each([
    [['2026-11-23', '2026-11-24'], 'One thing is due today'],
    [['2026-11-24', '2026-11-24'], 'Two things are due tomorrow'],
    [['2026-11-26', '2026-11-27'], 'Two things are yours by Friday 27 November'],
    [['2026-11-01', '2026-11-02'], 'Two things were due'],
  ])('names in its subject what is nearest: %s', (dates, subject) => {
    expect(
      digestOf(
        dates.map((date) => thing(date)),
        day,
        known,
      )?.subject,
    ).toBe(subject)
  })

  test('is not sent when nothing is late, near or new', () => {
    expect(digestOf([], day, fresh)).toBeNull()
    expect(digestOf([thing('2026-12-01'), thing(null)], day, known)).toBeNull()
    expect(digestOf([thing('2026-11-30')], day, known)?.subject).toBe(
      'One thing is yours by Monday 30 November',
    )
  })

  test('tells of something new though there is time', () => {
    expect(digestOf([thing(null), thing('2027-05-01')], day, fresh)).toEqual({
      subject: 'Two new things wait for you',
      lines: ['New, and with more time: two things, for the preparation.'],
    })
  })
})
