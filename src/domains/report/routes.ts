import { route } from '@react-router/dev/routes'

export const reportRoutes = [
  route('reviews/:reviewId/report', 'domains/report/report-page.tsx'),
  route('reviews/:reviewId/report/read', 'domains/report/read-page.tsx'),
  // the text itself travels over a socket at …/report/write
  route('reviews/:reviewId/report/checks', 'domains/report/confidences/checks-endpoint.ts'),
  route('reviews/:reviewId/report/evidence', 'domains/report/writing/evidence-endpoint.ts'),
  route('reviews/:reviewId/report/writers', 'domains/report/writing/writers-page.tsx'),
  route('reviews/:reviewId/report/versions', 'domains/report/writing/versions-page.tsx'),
  route('reviews/:reviewId/report/reader', 'domains/report/reader-page.tsx'),
  route('reviews/:reviewId/report/answers', 'domains/report/answers-page.tsx'),
  route('reviews/:reviewId/report/text', 'domains/report/text-check-page.tsx'),
  route('reviews/:reviewId/report/text/file', 'domains/report/final-text-file.ts'),
  route('reviews/:reviewId/report/kept', 'domains/report/statistics/kept-page.tsx'),
  route('reviews/:reviewId/report/publish', 'domains/report/sharing/publish-page.tsx'),
  // to-team, to-quality, quality-read, to-host, facts-checked, ask-change, again, final, reopen, release
  route('reviews/:reviewId/report/:step', 'domains/report/step-page.tsx'),
  route('reviews/:reviewId/report/files/:kind', 'domains/report/report-file.ts'),
  // whoever holds the link
  route('shared/:token', 'domains/report/sharing/link-page.tsx'),
  // everybody
  route('trusts/:slug/reviews', 'domains/report/public/trust-reviews-page.tsx'),
  route('trusts/:slug/reviews/:reviewId', 'domains/report/public/public-report-page.tsx'),
  route('trusts/:slug/reviews/:reviewId/pdf', 'domains/report/public/public-report-file.ts'),
]
