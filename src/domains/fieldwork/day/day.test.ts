import { describe, expect, test } from 'vitest'
import type { FieldState } from '../device/field-device.ts'
import type { NoteOnTheWire, PackReview, PackSession } from '../wire.ts'
import { nearestDay, nearestReview, nowOrNext, rowDetail, wayTo, whereInReview } from './day-words.ts'
import { clockWords, networkLine } from './device-words.ts'
import { heldNotes, whenWritten } from './held-notes.ts'
import { factsOf, piecesOf } from './note-differences.ts'
import { aboutAnother, aboutSession } from './written-note.ts'

const days: PackReview['days'] = ['2026-12-01', '2026-12-02', '2026-12-03']
const session = (values: Partial<PackSession> = {}): PackSession => ({
  ...{ id: 's', date: '2026-12-02', starts: '09:30', ends: '10:25', kind: 'interview', title: 'Headteacher' },
  ...{ place: 'Room 4', how: 'in_person', videoLink: null, meeting: 'Tom Wetherell', urn: 1 },
  ...{ school: 'Tidewater Academy', address: 'Quay Road', mine: true, withWhom: [], questionIds: [] },
  ...{ promise: 'not_attributable', private: false },
  ...values,
})
const review = (values: Partial<PackReview> = {}): PackReview => ({
  ...{
    id: 'r',
    trustName: 'Harbour & Moor Learning Trust',
    days,
    stage: 'three_days',
    notNow: null,
    sayFirst: '',
  },
  ...{ questions: [], sessions: [], documents: [], colleagues: [], safeguarding: [], notes: [] },
  ...values,
})
const note = (values: Partial<NoteOnTheWire> = {}): NoteOnTheWire => ({
  ...{ id: 'n', reviewId: 'r', body: 'What was said', kind: 'question', method: 'interview' },
  ...{ attributable: false, sessionId: null, saidBy: '', speaker: '', questionIds: [] },
  writtenAt: '2026-12-02T09:52:00Z',
  ...values,
})
const state = (values: Partial<FieldState> = {}): FieldState => ({
  ...{ standing: 'open', person: null, others: [], pack: null, waiting: [], waitingCount: 0 },
  ...{ sentSince: [], photosWaiting: 0 },
  ...{ draft: null, network: { on: true, since: null }, sending: { state: 'idle' }, update: 'none' },
  storage: { persisted: null, usedBytes: null, quotaBytes: null, full: false },
  clockSkewMs: null,
  ...values,
})
const noon = new Date('2026-12-02T12:00:00Z')

describe('where a reviewer is', () => {
  test('is told by the day of the review, before, during and after', () => {
    expect(whereInReview(review(), '2026-12-02')).toBe('Harbour & Moor, day two')
    expect(whereInReview(review(), '2026-11-30')).toBe('Harbour & Moor, from Tuesday 1 December')
    expect(whereInReview(review(), '2026-12-09')).toBe('Harbour & Moor, the three days are over')
  })

  test('opens on the review and the day that are nearest, the evening before on day one', () => {
    const spring = review({ id: 'spring', days: ['2027-03-02', '2027-03-03', '2027-03-04'] })
    expect(nearestReview([review(), spring], '2026-12-03')?.id).toBe('r')
    expect(nearestReview([review(), spring], '2026-12-04')?.id).toBe('spring')
    expect(nearestReview([review(), spring], '2027-06-01')?.id).toBe('spring')
    expect(nearestDay(review(), '2026-11-30')).toBe('2026-12-01')
  })

  test('is the session that is on, else the next of one’s own, and nobody else’s', () => {
    const others = session({ id: 'others', mine: false, starts: '10:25' })
    const sessions = [session(), others, session({ id: 'next', starts: '11:00', ends: '12:00' })]
    const at = (time: string, date = '2026-12-02') => nowOrNext(sessions, { date, time })
    expect(at('09:30')).toMatchObject({ is: 'now', session: { id: 's' } })
    expect(at('10:25')).toMatchObject({ is: 'next', session: { id: 'next' } })
    expect(at('20:00', '2026-12-01')).toMatchObject({ is: 'next', session: { id: 's' } })
    expect(at('12:00')).toBeNull()
  })

  test('names the way to another school, and none where one stays or calls', () => {
    const next = session({ urn: 2, school: 'Quayside' })
    expect(wayTo(session(), next)).toBe('Then go to Quayside, Quay Road')
    expect(wayTo(session(), session())).toBeNull()
    expect(wayTo(session(), { ...next, how: 'video' })).toBeNull()
  })

  test('shows private time as private', () => {
    expect(rowDetail(session({ private: true, school: null }))).toBe('In private, Room 4')
  })
})

describe('a note begins', () => {
  test('with the promise that was made in its session, and never with more', () => {
    expect(aboutSession(review(), session())).toMatchObject({ attributable: false, sessionId: 's' })
    expect(aboutSession(review(), session({ promise: 'attributable' }))).toMatchObject({ attributable: true })
    expect(aboutSession(review(), null)).toMatchObject({ attributable: false, sessionId: null })
  })

  test('and moved to where names are kept, gives none away', () => {
    expect(aboutAnother(session())).toEqual({ sessionId: 's', attributable: false })
    expect(aboutAnother(session({ promise: 'attributable' }))).toEqual({ sessionId: 's' })
  })
})

describe('a reviewer’s notes', () => {
  test('are each there once, newest first, as they stand now', () => {
    const again = { note: note(), photoIds: [], keptAt: noon, standing: { is: 'waiting' as const } }
    const older = note({ id: 'older', writtenAt: '2026-12-01T14:10:00Z' })
    const held = heldNotes(
      state({
        waiting: [again],
        sentSince: [{ note: older, sentAt: noon }],
        pack: {
          ...{ format: 1, person: { id: 'p', name: 'Anil' }, madeAt: '' },
          reviews: [review({ notes: [older, note()].map((one) => ({ ...one, photos: 0 })) })],
        },
      }),
      'r',
    )
    expect(held.map(({ note: { id }, is }) => [id, is])).toEqual([
      ['n', 'waiting'],
      ['older', 'sent'],
    ])
  })

  test('say the hour, and the weekday on another day', () => {
    expect(whenWritten('2026-12-02T09:52:00Z', '2026-12-02')).toBe('09:52')
    expect(whenWritten('2026-12-01T14:10:00Z', '2026-12-02')).toBe('Tuesday 14:10')
  })

  test('in two copies say what stands in one alone', () => {
    const [mine, sent] = [note({ speaker: 'teacher' }), note({ method: 'visit' })]
    const differing = factsOf(review(), mine, sent).filter(({ differs }) => differs)
    expect(differing.map(({ name, value }) => `${name}: ${value}`)).toEqual([
      'How you know: Was told',
      'Who said it: A teacher',
    ])
    expect(piecesOf('the same five routines', 'the same four routines')).toEqual([
      { words: 'the same ', only: false },
      { words: 'five ', only: true },
      { words: 'routines', only: false },
    ])
  })
})

describe('the grey line', () => {
  test('says since when there is no network, and what waits', () => {
    const cut = { network: { on: false, since: new Date('2026-12-02T09:12:00Z') } }
    expect(networkLine(state({ ...cut, waitingCount: 3 }), noon, null)).toEqual({
      ...{ strong: 'No network since 09:12.', rest: '3 notes are waiting to be sent.', cut: true },
    })
    expect(networkLine(state(cut), noon, null)?.rest).toBe('Carry on. Your notes are kept on this device.')
  })

  test('says nothing while there is nothing to say, and for a minute that notes were sent', () => {
    expect(networkLine(state(), noon, null)).toBeNull()
    const sent = { notes: 1, at: new Date(noon.getTime() - 5000) }
    expect(networkLine(state(), noon, sent)?.strong).toBe('1 note sent at 11:59.')
    expect(networkLine(state(), new Date(noon.getTime() + 60_000), sent)).toBeNull()
  })

  test('says how wrong the clock is only where it matters', () => {
    expect(clockWords(30_000)).toBeNull()
    expect(clockWords(-3 * 3_600_000)).toBe(
      'This device’s clock is 3 hours behind. Candour puts the times right.',
    )
    expect(clockWords(10 * 60_000)).toMatch(/10 minutes ahead/)
  })
})
