import { route } from '@react-router/dev/routes'

import { costRoutes } from './cost/routes.ts'

export const scheduleRoutes = [
  ...costRoutes,
  route('reviews/:reviewId/schedule', 'domains/schedule/schedule-page.tsx'),
  route('reviews/:reviewId/schedule/new', 'domains/schedule/new-session-page.tsx'),
  route('reviews/:reviewId/schedule/links', 'domains/schedule/links-page.tsx'),
  route('reviews/:reviewId/schedule/:sessionId', 'domains/schedule/session-page.tsx'),
  route('reviews/:reviewId/schedule.ics', 'domains/schedule/schedule-calendar.ts'),
  route('calendar/:file', 'domains/schedule/calendar-feed.ts'),
]
