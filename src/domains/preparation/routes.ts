import { route } from '@react-router/dev/routes'

export const preparationRoutes = [
  route('reviews/:reviewId/questions', 'domains/preparation/focus/questions-page.tsx'),
  route('reviews/:reviewId/questions/reminder', 'domains/preparation/focus/reminder-page.tsx'),
  route('reviews/:reviewId/wishes', 'domains/preparation/wishes/wishes-page.tsx'),
  route('reviews/:reviewId/documents', 'domains/preparation/portal/documents-page.tsx'),
  route('documents/:requestId', 'domains/preparation/portal/request-page.tsx'),
  route('reviews/:reviewId/files/:documentId', 'domains/preparation/portal/document-file.ts'),
  route('reviews/:reviewId/files/:documentId/shown', 'domains/preparation/portal/shown-file.ts'),
  route('reviews/:reviewId/documents/:documentId', 'domains/preparation/portal/document-page.tsx'),
  route('reviews/:reviewId/precis', 'domains/preparation/reading/precis-page.tsx'),
  route('uploads', 'domains/preparation/uploads/uploads-endpoint.ts', { id: 'begin-uploads' }),
  route('uploads/:uploadId', 'domains/preparation/uploads/uploads-endpoint.ts'),
  route('reviews/:reviewId/structure', 'domains/preparation/structure/structure-page.tsx'),
  route('reviews/:reviewId/structure/:part', 'domains/preparation/structure/part-page.tsx'),
  route('reviews/:reviewId/presentation', 'domains/preparation/presentation/presentation-page.tsx'),
  route('reviews/:reviewId/presentation/files/:fileId', 'domains/preparation/presentation/recording-file.ts'),
  route('reviews/:reviewId/briefings', 'domains/preparation/briefings/briefings-page.tsx'),
  route('reviews/:reviewId/briefings/new', 'domains/preparation/briefings/new-briefings-page.tsx'),
  route('reviews/:reviewId/briefings/:briefingId', 'domains/preparation/briefings/briefing-record-page.tsx'),
  route('briefing/:token', 'domains/preparation/briefings/briefing-page.tsx'),
]
