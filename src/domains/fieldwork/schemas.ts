import { z } from 'zod'
import { speakers } from '../../engines/disclosure/speakers.ts'

const noSession = z.literal('').transform(() => null)
const ticked = z.literal('yes').transform(() => true)

// What a database cannot keep is no letter of a word: half of a sign, and the sign for nothing at all.
const keepable = (text: string) => text.toWellFormed().replaceAll('\0', '')

export const noteContent = {
  body: z
    .string()
    .overwrite(keepable)
    .trim()
    .min(1, 'Write what you heard, saw or read.')
    .max(5000, 'Keep a note under 5,000 letters; a second note can carry on.'),
  kind: z
    .enum(['strength', 'concern', 'question', 'practice'], 'Choose what it points to.')
    .default('question'),
  method: z.enum(['interview', 'visit', 'document'], 'Choose how you know.'),
  // Absent is the promise kept: a note is not attributable until somebody says that it is.
  attributable: z.union([z.boolean(), ticked]).default(false),
  sessionId: z.union([noSession, z.uuid('Choose a session from the list.'), z.null()]).default(null),
  saidBy: z.string().overwrite(keepable).trim().max(200, 'Keep this under 200 letters.').default(''),
  // For the words that others are told; the author alone reads which one it was.
  speaker: z.enum(speakers, 'Choose who said it from the list.').default(''),
  questionIds: z.array(z.uuid()).default([]),
}

export const keepNoteInput = z.object({
  reviewId: z.uuid(),
  // Version 4 carries no time and no machine; the lists are ordered by it.
  noteId: z.uuidv4('The number of this note is not a random one.'),
  ...noteContent,
})
export const changeNoteInput = z.object({ reviewId: z.uuid(), noteId: z.uuid(), ...noteContent })
export const stageMoveInput = z.object({ reviewId: z.uuid() })
