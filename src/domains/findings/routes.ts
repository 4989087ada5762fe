import { route } from '@react-router/dev/routes'

export const findingsRoutes = [
  route('reviews/:reviewId/findings', 'domains/findings/findings-page.tsx'),
  route('reviews/:reviewId/findings/new', 'domains/findings/new-finding-page.tsx'),
  route('reviews/:reviewId/findings/share', 'domains/findings/share-page.tsx'),
  route('reviews/:reviewId/findings/own-notes', 'domains/findings/reflections/own-notes-page.tsx'),
  route('reviews/:reviewId/findings/own-notes/file', 'domains/findings/reflections/own-notes-file.ts'),
  route('reviews/:reviewId/challenge', 'domains/findings/challenge/challenge-page.tsx'),
  route('reviews/:reviewId/final-briefing', 'domains/findings/briefing/briefing-page.tsx'),
  route('reviews/:reviewId/presence', 'domains/findings/briefing/presence-page.tsx'),
  route('reviews/:reviewId/coverage', 'domains/findings/coverage/coverage-page.tsx'),
  route('reviews/:reviewId/findings/live', 'domains/findings/live/live-stream.ts'),
  route('reviews/:reviewId/findings/here', 'domains/findings/live/here.ts'),
  route('reviews/:reviewId/findings/part', 'domains/findings/board/part.ts'),
  route('reviews/:reviewId/findings/deed', 'domains/findings/board/deed.ts'),
  route('reviews/:reviewId/findings/waiting', 'domains/findings/board/waiting-page.tsx'),
  route('reviews/:reviewId/findings/sealed', 'domains/findings/sealed/sealed-page.tsx'),
  route('reviews/:reviewId/findings/:findingId', 'domains/findings/finding-page.tsx'),
]
