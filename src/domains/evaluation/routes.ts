import { route } from '@react-router/dev/routes'

export const evaluationRoutes = [
  route('what-we-keep', 'domains/evaluation/retention/what-we-keep-page.tsx'),
  route('programme/retention', 'domains/evaluation/retention/retention-page.tsx'),
  route('reviews/:reviewId/kept', 'domains/evaluation/retention/kept-page.tsx'),

  route('record', 'domains/evaluation/record/record-page.tsx'),
  route('record/file', 'domains/evaluation/record/record-file.ts'),
  route('record/data', 'domains/evaluation/record/record-file.ts', { id: 'record-data' }),
  route('record/:reviewId', 'domains/evaluation/record/review-record-page.tsx'),
  route('record/:reviewId/certificate', 'domains/evaluation/record/certificate-file.ts'),
  route('certificates', 'domains/evaluation/record/certificates-page.tsx'),
  route('reviews/:reviewId/certificates', 'domains/evaluation/record/named-page.tsx'),
  route('programme/take-backs', 'domains/evaluation/record/take-backs-page.tsx'),
  route('programme/take-backs/file', 'domains/evaluation/record/take-backs-file.ts'),

  route('reviews/:reviewId/feedback', 'domains/evaluation/feedback/feedback-page.tsx'),
  route('programme/feedback', 'domains/evaluation/feedback/feedback-list-page.tsx'),
  route('programme/feedback/file', 'domains/evaluation/feedback/feedback-list-file.ts'),
]
