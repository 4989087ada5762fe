import { route } from '@react-router/dev/routes'

// Paths are from src/web, the folder of the route table.
export const programmeRoutes = [
  route('programme', 'domains/programme/programme-page.tsx'),
  route('quotes/new', 'domains/programme/new-quote-page.tsx'),
  route('quotes/:quoteId', 'domains/programme/quote-page.tsx'),
  route('reviews/:reviewId/quote', 'domains/programme/review-quote.ts'),
]
