import { route } from '@react-router/dev/routes'

export const findingsRoutes = [
  route('reviews/:reviewId/findings', 'domains/findings/findings-page.tsx'),
  route('reviews/:reviewId/findings/new', 'domains/findings/new-finding-page.tsx'),
  route('reviews/:reviewId/findings/share', 'domains/findings/share-page.tsx'),
  route('reviews/:reviewId/findings/:findingId', 'domains/findings/finding-page.tsx'),
]
