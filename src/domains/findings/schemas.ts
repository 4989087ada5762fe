import { z } from 'zod'

const ids = z.array(z.uuid()).default([])
const questionId = z.uuid('Choose the key question that it answers.')
const wording = z
  .string()
  .trim()
  .min(5, 'Write the finding in a sentence.')
  .max(1000, 'Keep a finding under 1,000 letters.')
const kind = z.enum(
  ['strength', 'area_for_development', 'next_step', 'effective_practice'],
  'Choose what kind of finding it is.',
)
const words = { wording, kind, questionId }
/** the wording that whoever writes had before them */
const basedOn = z.coerce.number().int().min(1)
const someNotes = z.array(z.uuid()).min(1, 'Choose at least one note.').max(500)
const nothing = z.literal('').transform(() => null)
const finding = { reviewId: z.uuid(), findingId: z.uuid() }

/** `notes` are those that it is made from. */
export const proposeFindingInput = z.object({ reviewId: z.uuid(), ...words, notes: ids })
export const changeFindingInput = z.object({ ...finding, ...words, basedOn: basedOn.optional() })
export const rewordFindingInput = z.object({ ...finding, wording, basedOn })
export const changeFindingKindInput = z.object({ ...finding, kind })
/** `before` is the finding that it is put in front of; without one it goes last. `from` is where it must still be. */
export const moveFindingInput = z.object({
  ...finding,
  questionId,
  before: z.union([nothing, z.uuid(), z.null()]).default(null),
  from: z.union([nothing, z.uuid(), z.null()]).default(null),
})
/** `opening` are the writer's own notes that they have been told colleagues get by it. */
export const putNoteBehindInput = z.object({
  reviewId: z.uuid(),
  findingId: z.uuid('Choose a finding.'),
  notes: someNotes,
  as: z.enum(['supporting', 'contrary']).default('supporting'),
  opening: ids,
})
export const takeNoteFromInput = z.object({ ...finding, notes: someNotes })
/** `listed` are the notes that the form showed: notes that somebody else gathered meanwhile are left alone. */
export const gatherNotesInput = z.object({ ...finding, listed: ids, notes: ids, contrary: ids, opening: ids })
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

const round = { reviewId: z.uuid(), roundId: z.uuid() }
export const beginRoundInput = z.object({ reviewId: z.uuid(), questionId })
export const sealViewInput = z.object({
  ...round,
  thinks: z
    .string()
    .trim()
    .min(5, 'Write what you think in a sentence.')
    .max(1000, 'Keep this under 1,000 letters.'),
  standsOn: z.string().trim().max(2000, 'Keep this under 2,000 letters.').default(''),
})
/** `without` are those whose view the lead reviewer knows to be missing. */
export const openRoundInput = z.object({ ...round, without: ids })
