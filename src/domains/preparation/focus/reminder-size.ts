import type { OnePageSize } from '../../../web/ui/one-page.tsx'

// Letters that one side of A4 holds at each size, beside its head, two lines of scope and some room to write. A heading,
// or the room around a question, takes as much as these many letters.
const HEADING = 90
const AROUND = 60
const room: { size: OnePageSize; letters: number }[] = [
  { size: 'large', letters: 1600 },
  { size: 'medium', letters: 2700 },
  { size: 'small', letters: 3300 },
]

/** How large the questions can be set so that they, and their areas, stay on one page. */
export function reminderSize(questions: string[], areas: number): OnePageSize {
  const letters = questions.reduce((sum, question) => sum + question.length + AROUND, areas * HEADING)
  return room.find((one) => letters <= one.letters)?.size ?? 'fine'
}
