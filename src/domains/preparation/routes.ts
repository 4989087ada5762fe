import { route } from '@react-router/dev/routes'

export const preparationRoutes = [
  route('reviews/:reviewId/questions', 'domains/preparation/focus/questions-page.tsx'),
  route('reviews/:reviewId/documents', 'domains/preparation/portal/documents-page.tsx'),
  route('documents/:requestId', 'domains/preparation/portal/request-page.tsx'),
  route('reviews/:reviewId/files/:documentId', 'domains/preparation/portal/document-file.ts'),
]
