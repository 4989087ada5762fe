import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayNameOf } from './day-name.ts'
import { type Attendee, minutesOf, outcomeTold, type Session, sessionKinds } from './schedule.ts'
import { hints, impossible, mostVisits, roomHints, unsettled } from './schedule-rules.ts'

const people: Attendee[] = [
  { personId: 'ruth', name: 'Ruth Ellacott', side: 'team', role: 'lead_reviewer' },
  { personId: 'anil', name: 'Anil Deshmukh', side: 'team', role: 'peer_reviewer' },
  { personId: 'fiona', name: 'Fiona Marchetti', side: 'host', role: 'host_lead' },
]
const everyone = people.map(({ personId }) => personId)
const session = (given: Partial<Session>): Session => ({
  id: crypto.randomUUID(),
  day: 1,
  starts: '09:00',
  ends: '10:00',
  kind: 'interview',
  title: 'Interview',
  place: '',
  urn: null,
  schoolName: null,
  meeting: '',
  how: 'in_person',
  videoLink: null,
  attendees: [],
  pinned: false,
  madeByEngine: false,
  interviewNeedId: null,
  ...given,
})
const sound = () => [
  session({ kind: 'presentation', title: 'Presentation', attendees: everyone }),
  session({
    day: 2,
    kind: 'confer',
    title: 'Confer',
    starts: '14:00',
    ends: '15:00',
    attendees: ['ruth', 'anil'],
  }),
  session({
    day: 2,
    kind: 'discussion',
    title: 'Daily discussion',
    starts: '16:00',
    ends: '17:00',
    attendees: everyone,
  }),
  session({
    day: 3,
    kind: 'briefing',
    title: 'Final briefing',
    starts: '14:00',
    ends: '15:00',
    attendees: everyone,
  }),
]

const dayName = dayNameOf({ day1: '2026-12-01', day2: '2026-12-02', day3: '2026-12-03' })

const time = fc.integer({ min: 28, max: 78 }).map((quarter) => {
  const minutes = quarter * 15
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
})
const anySession = fc.record({
  day: fc.constantFrom(1 as const, 2 as const, 3 as const),
  starts: time,
  ends: time,
  kind: fc.constantFrom(...sessionKinds),
  attendees: fc.subarray(everyone),
  urn: fc.constantFrom(null, 900001),
})

test('nobody is ever in two places in a schedule built from sessions that were accepted', () => {
  fc.assert(
    fc.property(fc.array(anySession, { maxLength: 40 }), (drafts) => {
      const accepted: Session[] = []
      for (const draft of drafts.map(session))
        if (impossible(draft, accepted, people, dayName).length === 0) accepted.push(draft)
      for (const person of everyone) {
        for (const day of [1, 2, 3]) {
          const own = accepted
            .filter((one) => one.day === day && one.attendees.includes(person))
            .toSorted((a, b) => minutesOf(a.starts) - minutesOf(b.starts))
          for (const [place, one] of own.entries()) {
            const next = own[place + 1]
            expect(minutesOf(one.ends)).toBeGreaterThan(minutesOf(one.starts))
            if (next) expect(minutesOf(next.starts)).toBeGreaterThanOrEqual(minutesOf(one.ends))
          }
        }
      }
    }),
  )
})

test('a clash says where the person is at that time', () => {
  const [clash] = impossible(
    session({ title: 'Chair of trustees', starts: '09:30', ends: '10:30', attendees: ['anil'] }),
    [session({ title: 'Inclusion lead', attendees: ['anil'] })],
    people,
    dayName,
  )
  expect(clash?.words).toBe('Anil is with Inclusion lead on Tuesday from 09:00 to 10:00.')
})

test('changing a session does not clash with itself, and one may begin when another ends', () => {
  const kept = session({ attendees: ['anil'] })
  expect(impossible({ ...kept, ends: '10:30' }, [kept], people, dayName)).toEqual([])
  expect(
    impossible(session({ starts: '10:00', ends: '11:00', attendees: ['anil'] }), [kept], people, dayName),
  ).toEqual([])
})

test('a host leader cannot be put into the team’s private time', () => {
  const [broken] = impossible(session({ kind: 'confer', attendees: ['ruth', 'fiona'] }), [], people, dayName)
  expect(broken?.words).toContain('Fiona Marchetti')
})

test('a session outside the day, upside down, too short, or a visit without a school is refused', () => {
  for (const wrong of [
    { starts: '07:00', ends: '08:00' },
    { starts: '18:30', ends: '19:30' },
    { starts: '10:00', ends: '09:00' },
    { starts: '10:00', ends: '10:05' },
    { kind: 'visit' as const },
  ]) {
    expect(impossible(session(wrong), [], people, dayName)).toHaveLength(1)
  }
})

test('a sound schedule has nothing left to settle; each missing part is named', () => {
  expect(unsettled(sound(), people, dayName)).toEqual([])
  const without = (kind: Session['kind']) =>
    unsettled(
      sound().filter((one) => one.kind !== kind),
      people,
      dayName,
    )[0]?.words
  expect(without('presentation')).toContain('presentation belongs on Tuesday')
  expect(without('confer')).toContain('at least 60 minutes')
  expect(without('briefing')).toContain('Thursday has no final briefing')
})

test('whoever is missing from the final briefing is named', () => {
  const sessions = sound().map((one) =>
    one.kind === 'briefing' ? { ...one, attendees: ['ruth', 'fiona'] } : one,
  )
  expect(unsettled(sessions, people, dayName).map(({ words }) => words)).toEqual([
    'Anil Deshmukh is not at the final briefing. Everyone who leads or reviews attends it.',
  ])
})

test('one visit more than the cap must be settled, and heads are spoken with by telephone instead', () => {
  const visits = Array.from({ length: mostVisits + 1 }, (_, place) =>
    session({ day: 2, kind: 'visit', urn: 1, starts: '08:00', ends: '09:00', title: `Visit ${place}` }),
  )
  expect(
    unsettled([...sound(), ...visits], people, dayName)
      .map(({ words }) => words)
      .join(),
  ).toContain('by telephone')
  expect(unsettled([...sound(), ...visits.slice(1)], people, dayName)).toEqual([])
})

test('a session by video needs a link before the schedule is shared; lunch and private time do not', () => {
  const byVideo = (given: Partial<Session>) =>
    session({ how: 'video', starts: '08:00', ends: '08:30', ...given })
  const words = (sessions: Session[]) =>
    unsettled([...sound(), ...sessions], people, dayName).map((one) => one.words)
  expect(words([byVideo({ title: 'Chair' })])).toEqual(['Chair is by video and has no link yet. Add it.'])
  expect(words([byVideo({ title: 'Chair', videoLink: 'https://meet.example/1' })])).toEqual([])
  expect(words([byVideo({ kind: 'lunch' }), byVideo({ kind: 'confer' })])).toEqual([])
  const many = ['Chair', 'Head', 'Treasurer', 'Secretary'].map((title) => byVideo({ title }))
  expect(words(many)).toEqual([
    'Chair and three more are by video and have no link yet. Add them, or set one for all under Video links.',
  ])
})

test('only the lead reviewer is told that the team’s own room has no link', () => {
  const confer = session({ kind: 'confer', how: 'video' })
  expect(roomHints([confer], { role: 'lead_reviewer' })).toHaveLength(1)
  expect(roomHints([confer], { role: 'host_lead' })).toEqual([])
  expect(
    roomHints([{ ...confer, videoLink: 'https://meet.example/team' }], { role: 'lead_reviewer' }),
  ).toEqual([])
})

test('two reviewers in one school is a choice: a hint, and nothing to settle', () => {
  const pair = session({
    day: 2,
    kind: 'visit',
    urn: 1,
    schoolName: 'Cobb Street',
    attendees: ['ruth', 'anil'],
  })
  expect(hints([pair], people, dayName)[0]?.words).toContain('One is usual')
  expect(unsettled([...sound(), pair], people, dayName)).toEqual([])
})

test('private time says when its outcome is told', () => {
  const sessions = sound()
  const confer = sessions.find((one) => one.kind === 'confer')
  expect(confer && outcomeTold(confer, sessions)?.title).toBe('Daily discussion')
})
