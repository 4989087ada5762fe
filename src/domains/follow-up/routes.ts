import { route } from '@react-router/dev/routes'

const file = (name: string) => `domains/follow-up/${name}`
const review = (path: string) => `reviews/:reviewId/${path}`

export const followUpRoutes = [
  route(review('actions'), file('actions-page.tsx')),
  route(review('actions/new'), file('new-action-page.tsx')),
  route(review('actions/file/:format'), file('actions-file.ts')),
  route(review('actions/board'), file('trustees/board-page.tsx')),
  route('actions/:actionId', file('action-page.tsx')),
  route('actions/:actionId/progress', file('progress/progress-page.tsx')),
  // opens without signing in, for whoever holds a reminder's link
  route('my-action/:token', file('reminders/link-page.tsx')),
  route('my-action/:token/stop', file('reminders/stop-page.tsx')),
  route(review('changes'), file('changes/changes-page.tsx')),
  route(review('reconvene'), file('reconvene/reconvene-page.tsx')),
  route(review('reconvene/day'), file('reconvene/setting-page.tsx')),
  route(review('reconvene.ics'), file('reconvene/calendar-file.ts')),
  route(review('history'), file('history-page.tsx')),
  route(review('history/file'), file('history-file.ts')),
]
