import { route } from '@react-router/dev/routes'

// Paths are from src/web, the folder of the route table.
export const programmeRoutes = [
  route('programme', 'domains/programme/programme-page.tsx'),
  route('programme/templates', 'domains/programme/templates/templates-page.tsx'),
  route('programme/templates/:templateId', 'domains/programme/templates/template-page.tsx'),
  route('programme/templates/:templateId/basics', 'domains/programme/templates/basics-page.tsx'),
  route('programme/templates/:templateId/changes', 'domains/programme/templates/changes-page.tsx'),
  route('programme/templates/:templateId/copy', 'domains/programme/templates/copy-page.tsx'),
  route('programme/templates/:templateId/discard', 'domains/programme/templates/discard-page.tsx'),
  route('programme/templates/:templateId/:part/:place', 'domains/programme/templates/item-page.tsx'),
  route('quotes/new', 'domains/programme/new-quote-page.tsx'),
  route('quotes/:quoteId', 'domains/programme/quote-page.tsx'),
  route('reviews/:reviewId/quote', 'domains/programme/review-quote.ts'),
]
