import { route } from '@react-router/dev/routes'

import { costRoutes } from './cost/routes.ts'

const at = (path: string) => `reviews/:reviewId/schedule${path}`
const file = (name: string) => `domains/schedule/${name}`

export const scheduleRoutes = [
  ...costRoutes,
  route(at(''), file('schedule-page.tsx')),
  route(at('/new'), file('new-session-page.tsx')),
  route(at('/links'), file('links-page.tsx')),
  route(at('/needs'), file('needs/needs-page.tsx')),
  route(at('/needs/schools/:urn'), file('needs/school-need-page.tsx')),
  route(at('/needs/people/:interviewId'), file('needs/interview-need-page.tsx')),
  route(at('/needs/days'), file('needs/setting-page.tsx')),
  route(at('/away'), file('needs/away-page.tsx')),
  route(at('/proposal'), file('working-out/proposal-page.tsx')),
  route(at('/worked-out'), file('working-out/worked-out-page.tsx')),
  route(at('/place/:item'), file('changes/place-page.tsx')),
  route(at('/changes/:changeId'), file('changes/change-page.tsx')),
  route(at('/repair'), file('changes/repair-page.tsx')),
  route(at('/print'), file('printed/print-page.tsx')),
  route(at('/:sessionId'), file('session-page.tsx')),
  route('reviews/:reviewId/sessions/:sessionId', file('session/read-session-page.tsx')),
  route('reviews/:reviewId/schedule.ics', file('schedule-calendar.ts')),
  route('calendar/:file', file('calendar-feed.ts')),
]
