import { route } from '@react-router/dev/routes'

export const reportRoutes = [
  route('reviews/:reviewId/report', 'domains/report/report-page.tsx'),
  route('reviews/:reviewId/report/read', 'domains/report/read-page.tsx'),
  // to-team, to-host, facts-checked, release
  route('reviews/:reviewId/report/:step', 'domains/report/step-page.tsx'),
  route('reviews/:reviewId/report/files/:kind', 'domains/report/report-file.ts'),
]
