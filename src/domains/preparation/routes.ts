import { route } from '@react-router/dev/routes'

export const preparationRoutes = [
  route('reviews/:reviewId/questions', 'domains/preparation/questions-page.tsx'),
  route('reviews/:reviewId/documents', 'domains/preparation/documents-page.tsx'),
  route('documents/:requestId', 'domains/preparation/request-page.tsx'),
  route('reviews/:reviewId/files/:documentId', 'domains/preparation/document-file.ts'),
]
