import { z } from 'zod'

const ids = z.array(z.uuid()).default([])
const words = {
  wording: z
    .string()
    .trim()
    .min(5, 'Write the finding in a sentence.')
    .max(1000, 'Keep a finding under 1,000 letters.'),
  kind: z.enum(
    ['strength', 'area_for_development', 'next_step', 'effective_practice'],
    'Choose what kind of finding it is.',
  ),
  questionId: z.uuid('Choose the key question that it answers.'),
}
const finding = { reviewId: z.uuid(), findingId: z.uuid() }

export const proposeFindingInput = z.object({ reviewId: z.uuid(), ...words })
export const changeFindingInput = z.object({ ...finding, ...words })
/** `listed` are the notes that the form showed: notes that somebody else gathered meanwhile are left alone. */
export const gatherNotesInput = z.object({ ...finding, listed: ids, notes: ids, contrary: ids })
export const sayViewInput = z
  .object({
    ...finding,
    view: z.enum(['agree', 'differ'], 'Choose whether you agree.'),
    why: z.string().trim().max(1000, 'Keep this under 1,000 letters.').default(''),
  })
  .refine(({ view, why }) => view === 'agree' || why.length > 0, {
    path: ['why'],
    message: 'Say how you see it.',
  })
export const withdrawFindingInput = z.object(finding)
export const shareFindingsInput = z.object({
  reviewId: z.uuid(),
  findingIds: z.array(z.uuid()).min(1, 'Choose at least one finding to share.').default([]),
  sessionId: z
    .union([z.literal('').transform(() => null), z.uuid('Choose a session from the list.'), z.null()])
    .default(null),
})
