import { route } from '@react-router/dev/routes'

export const evaluationRoutes = [
  route('what-we-keep', 'domains/evaluation/retention/what-we-keep-page.tsx'),
  route('programme/retention', 'domains/evaluation/retention/retention-page.tsx'),
  route('reviews/:reviewId/kept', 'domains/evaluation/retention/kept-page.tsx'),
]
