import { route } from '@react-router/dev/routes'

export const reportRoutes = [
  route('reviews/:reviewId/report', 'domains/report/report-page.tsx'),
  route('reviews/:reviewId/report/read', 'domains/report/read-page.tsx'),
  // the text itself travels over a socket at …/report/write
  route('reviews/:reviewId/report/checks', 'domains/report/confidences/checks-endpoint.ts'),
  route('reviews/:reviewId/report/evidence', 'domains/report/writing/evidence-endpoint.ts'),
  route('reviews/:reviewId/report/writers', 'domains/report/writing/writers-page.tsx'),
  route('reviews/:reviewId/report/versions', 'domains/report/writing/versions-page.tsx'),
  // to-team, to-host, facts-checked, release
  route('reviews/:reviewId/report/:step', 'domains/report/step-page.tsx'),
  route('reviews/:reviewId/report/files/:kind', 'domains/report/report-file.ts'),
]
