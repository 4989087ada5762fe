import { route } from '@react-router/dev/routes'

export const scheduleRoutes = [
  route('reviews/:reviewId/schedule', 'domains/schedule/schedule-page.tsx'),
  route('reviews/:reviewId/schedule/new', 'domains/schedule/new-session-page.tsx'),
  route('reviews/:reviewId/schedule/:sessionId', 'domains/schedule/session-page.tsx'),
  route('reviews/:reviewId/schedule.ics', 'domains/schedule/schedule-calendar.ts'),
]
