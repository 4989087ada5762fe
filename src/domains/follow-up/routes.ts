import { route } from '@react-router/dev/routes'

export const followUpRoutes = [
  route('reviews/:reviewId/actions', 'domains/follow-up/actions-page.tsx'),
  route('reviews/:reviewId/actions/new', 'domains/follow-up/new-action-page.tsx'),
  route('actions/:actionId', 'domains/follow-up/action-page.tsx'),
  route('reviews/:reviewId/history', 'domains/follow-up/history-page.tsx'),
  route('reviews/:reviewId/history/file', 'domains/follow-up/history-file.ts'),
]
