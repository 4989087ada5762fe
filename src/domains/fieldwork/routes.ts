import { route } from '@react-router/dev/routes'

export const fieldworkRoutes = [
  route('reviews/:reviewId/three-days', 'domains/fieldwork/three-days-page.tsx'),
  route('reviews/:reviewId/notes', 'domains/fieldwork/notes-page.tsx'),
  route('reviews/:reviewId/notes/new', 'domains/fieldwork/new-note-page.tsx'),
  route('reviews/:reviewId/notes/:noteId', 'domains/fieldwork/note-page.tsx'),
]
