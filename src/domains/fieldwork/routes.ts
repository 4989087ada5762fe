import { index, route } from '@react-router/dev/routes'

export const fieldworkRoutes = [
  route('reviews/:reviewId/three-days', 'domains/fieldwork/three-days-page.tsx'),
  route('reviews/:reviewId/notes', 'domains/fieldwork/notes-page.tsx'),
  route('reviews/:reviewId/notes/new', 'domains/fieldwork/new-note-page.tsx'),
  route('reviews/:reviewId/notes/:noteId', 'domains/fieldwork/note-page.tsx'),
  // The app of the field: nothing of these pages asks the server (docs/decisions/0013).
  route('field', 'domains/fieldwork/day/field-frame.tsx', [
    index('domains/fieldwork/day/today-page.tsx'),
    route('note', 'domains/fieldwork/day/note-page.tsx'),
    route('notes', 'domains/fieldwork/day/my-notes-page.tsx'),
    route('waiting', 'domains/fieldwork/day/waiting-note-page.tsx'),
    route('questions', 'domains/fieldwork/day/questions-page.tsx'),
    route('safeguarding', 'domains/fieldwork/day/safeguarding-page.tsx'),
    route('this-device', 'domains/fieldwork/day/device-page.tsx'),
  ]),
  route('field/signed-in', 'domains/fieldwork/day/signed-in-endpoint.ts'),
  route('field/send', 'domains/fieldwork/sending/send-endpoint.ts'),
  route('field/pack', 'domains/fieldwork/pack/pack-endpoint.ts'),
  route('field/device', 'domains/fieldwork/devices/device-endpoint.ts'),
  route('field/photos/:photoId', 'domains/fieldwork/photos/photo-endpoint.ts'),
  route('account/devices', 'domains/fieldwork/devices/devices-page.tsx'),
]
