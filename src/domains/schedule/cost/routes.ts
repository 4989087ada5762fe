import { route } from '@react-router/dev/routes'

export const costRoutes = [
  route('reviews/:reviewId/cost', 'domains/schedule/cost/cost-page.tsx'),
  route('programme/costs', 'domains/schedule/cost/costs-page.tsx'),
  route('programme/costs/file', 'domains/schedule/cost/costs-file.ts'),
]
