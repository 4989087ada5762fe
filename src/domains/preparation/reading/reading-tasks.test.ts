import { expect, test } from 'vitest'
import type { MemberRole } from '../../allocation/standing.ts'
import type { TaskedReview } from '../../allocation/tasks-of-reviews.ts'
import type { Stage } from '../../programme/stages.ts'
import type { TemplateContent, TemplateStep } from '../../programme/template.ts'
import type { OwnReading } from './reading.server.ts'
import { type ReadingFacts, readingTasks } from './reading-tasks.ts'

const step = (key: string, days: number) => ({ key, days, stage: 'prepare' }) as TemplateStep
const template = { timeline: [step('precis', -14), step('reading', -2)] } as TemplateContent
const reviewed = (role: MemberRole, stage: Stage = 'prepare', agreed = true) =>
  ({
    role,
    agreed,
    personId: 'me',
    review: { id: 'r', stage, day1: '2026-12-01', day3: '2026-12-03' },
    template,
  }) as TaskedReview
const nothingLeft: OwnReading = {
  toRead: { left: 0, all: 60 },
  everything: { left: 0, all: 60 },
  ...{ unread: 0, marked: true, precis: 'read', renewed: 0 },
}
const told = (role: MemberRole, more: Partial<ReadingFacts> = {}, stage?: Stage) =>
  readingTasks({
    reviewed: reviewed(role, stage),
    members: [],
    requests: { all: 12, settled: 12 },
    precis: { shared: true, begun: true, unsummed: 0 },
    own: nothingLeft,
    ...more,
  }).map(({ step: key, state, hint, dueOn }) => [key, state, hint, dueOn])

test('the lead reviewer writes the précis until it is shared and every key document is summed up', () => {
  const draft = { precis: { shared: false, begun: true, unsummed: 2 } }
  expect(told('lead_reviewer', draft)[0]).toEqual([
    'precis',
    'yours',
    'A draft, yours alone. 2 key documents without a summary.',
    '2026-11-17',
  ])
  expect(told('lead_reviewer')[0]?.[1]).toBe('done')
  expect(told('lead_reviewer', { precis: { shared: true, begun: true, unsummed: 1 } })[0]?.[1]).toBe('yours')
})

test('a reviewer reads the précis and what was sent, a new version again, and is told how long it takes', () => {
  const own: OwnReading = { ...nothingLeft, toRead: { left: 130, all: 180 }, unread: 3, renewed: 1 }
  expect(told('peer_reviewer', { own: { ...own, precis: 'to read' } })[1]).toEqual([
    'reading',
    'yours',
    'About 2 hours 10 left, of 3 hours. The précis waits for you. 1 document has a new version since you opened it.',
    '2026-11-27',
  ])
  expect(told('peer_reviewer')[1]?.[1]).toBe('done')
  expect(told('peer_reviewer', { requests: { all: 12, settled: 9 } })[1]?.[1]).toBe('part')
  expect(told('peer_reviewer', { own }, 'report')[1]?.[1]).toBe('part')
})

test('the host is told of the précis, not of anybody’s reading; whoever has not agreed is told of neither', () => {
  expect(told('coordinator').map(([key]) => key)).toEqual(['precis'])
  expect(told('peer_reviewer', { reviewed: reviewed('peer_reviewer', 'prepare', false) })).toEqual([])
  expect(told('peer_reviewer', {}, 'set_up').map(([, state]) => state)).toEqual(['blocked', 'blocked'])
})
