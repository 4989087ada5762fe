import { expect, test } from 'vitest'
import { calendarFile } from './calendar.ts'
import type { Session } from './schedule.ts'

const days = { day1: '2027-06-29', day2: '2027-06-30', day3: '2027-07-01' }
const session = (given: Partial<Session>): Session => ({
  id: '7b0f54a4-7b0e-4f7c-9d1e-000000000001',
  day: 2,
  starts: '09:30',
  ends: '11:00',
  kind: 'interview',
  title: 'Moira Stent about exclusions',
  place: 'Trust office',
  urn: null,
  schoolName: null,
  meeting: 'Moira Stent, inclusion lead',
  how: 'in_person',
  videoLink: null,
  attendees: [],
  pinned: false,
  madeByEngine: false,
  interviewNeedId: null,
  ...given,
})
const file = (sessions: Session[]) =>
  calendarFile(sessions, { reviewId: 'r', trustName: 'Harbour & Moor', days, url: 'https://candour.example' })

test('half past nine in London in June is half past eight in Greenwich, whatever the server’s own zone is', () => {
  const text = file([session({})])
  expect(text).toContain('DTSTART:20270630T083000Z')
  expect(text).toContain('DTEND:20270630T100000Z')
  expect(text).toContain('LOCATION:Trust office')
})

test('in December London and Greenwich agree', () => {
  const winter = { day1: '2026-12-01', day2: '2026-12-02', day3: '2026-12-03' }
  const text = calendarFile([session({})], {
    reviewId: 'r',
    trustName: 'T',
    days: winter,
    url: 'https://candour.example',
  })
  expect(text).toContain('DTSTART:20261202T093000Z')
})

test('a calendar never says who is met or what about', () => {
  const text = file([session({}), session({ kind: 'confer', title: 'Talk about the chair' })])
  expect(text).not.toMatch(/Moira|exclusions|inclusion|chair/)
  expect(text).toContain('SUMMARY:Interview\\, Harbour & Moor')
})

test('a session keeps its identity when it changes, so that a calendar moves it and does not double it', () => {
  const uid = (text: string) => text.match(/UID:(.+)/)?.[1]
  expect(uid(file([session({})]))).toBe(uid(file([session({ starts: '10:00', title: 'Other' })])))
})

test('a session by video carries its link, and the team’s private time does not', () => {
  const video = { how: 'video', videoLink: 'https://meet.example/room' } as const
  expect(file([session(video)]).replace(/\r\n /g, '')).toContain(
    'LOCATION:By video: https://meet.example/room',
  )
  expect(file([session({ ...video, kind: 'confer' })])).not.toContain('meet.example')
})
