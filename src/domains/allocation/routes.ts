import { route } from '@react-router/dev/routes'

// Paths are from src/web, the folder of the route table.
export const allocationRoutes = [
  route('reviews', 'domains/allocation/my-reviews-page.tsx'),
  route('reviews/new', 'domains/allocation/book-review-page.tsx'),
  route('reviews/:reviewId/dates', 'domains/allocation/move-review-page.tsx'),
  route('reviews/:reviewId/cancel', 'domains/allocation/cancel-review-page.tsx'),
  route('reviews/:reviewId/team', 'domains/allocation/team-page.tsx'),
  route('reviews/:reviewId/team/:memberId', 'domains/allocation/withdraw-page.tsx'),
  route('reviews/:reviewId/invitation', 'domains/allocation/invitation-page.tsx'),
  route('reviews/:reviewId/needs', 'domains/allocation/needs/needs-page.tsx'),
  route('pool/me', 'domains/allocation/pool/my-pool.ts'),
  route('people/:personId/pool', 'domains/allocation/pool/pool-page.tsx'),
  route('allocation', 'domains/allocation/rounds/current-round.ts'),
  route('allocation/rounds', 'domains/allocation/rounds/rounds-page.tsx'),
  route('allocation/:roundId', 'domains/allocation/rounds/board-page.tsx'),
  route('allocation/:roundId/invite', 'domains/allocation/rounds/invite-page.tsx'),
  route('allocation/:roundId/repair', 'domains/allocation/rounds/repair-page.tsx'),
  route('allocation/:roundId/settings', 'domains/allocation/rounds/settings-page.tsx'),
  route('allocation/:roundId/map', 'domains/allocation/rounds/map-page.tsx'),
  route('allocation/:roundId/file', 'domains/allocation/rounds/round-file.ts'),
  route('agreements', 'domains/allocation/agreements/agreements-page.tsx'),
]
