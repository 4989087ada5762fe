import { route } from '@react-router/dev/routes'

export const fieldworkRoutes = [
  route('reviews/:reviewId/three-days', 'domains/fieldwork/three-days-page.tsx'),
  route('reviews/:reviewId/notes', 'domains/fieldwork/notes-page.tsx'),
  route('reviews/:reviewId/notes/new', 'domains/fieldwork/new-note-page.tsx'),
  route('reviews/:reviewId/notes/:noteId', 'domains/fieldwork/note-page.tsx'),
  route('reviews/:reviewId/safeguarding', 'domains/fieldwork/contacts/contacts-page.tsx'),
  route('reviews/:reviewId/coaching', 'domains/fieldwork/coaching/pairs-page.tsx'),
  route('reviews/:reviewId/coaching/:personId', 'domains/fieldwork/coaching/talk-page.tsx'),
  route('reviews/:reviewId/assurance', 'domains/fieldwork/assurance/assurance-page.tsx'),
  route('field/send', 'domains/fieldwork/sending/send-endpoint.ts'),
  route('field/pack', 'domains/fieldwork/pack/pack-endpoint.ts'),
  route('field/device', 'domains/fieldwork/devices/device-endpoint.ts'),
  route('field/photos/:photoId', 'domains/fieldwork/photos/photo-endpoint.ts'),
  route('account/devices', 'domains/fieldwork/devices/devices-page.tsx'),
]
