import { z } from 'zod'

const text = (most: number, what: string) =>
  z
    .string()
    .trim()
    .max(most, `Keep ${what} to ${most.toLocaleString('en-GB')} characters.`)
    .default('')
/** A day that need not be given: an empty field is none. */
const dayOrNone = (message: string) =>
  z
    .union([z.iso.date(message), z.literal('')])
    .default('')
    .transform((day) => day || null)

const plan = {
  title: z
    .string()
    .trim()
    .min(3, 'Say what is to be done, in a few words.')
    .max(300, 'Keep it to 300 characters; the rest belongs in the detail.'),
  detail: text(3000, 'the detail'),
  ownerId: z.uuid('Choose who does it.'),
  dueOn: z.iso.date('Give the day by which it is done.'),
  firstStep: text(500, 'the first step'),
  firstStepOn: dayOrNone('Give the day of the first step as a whole date.'),
  howKnown: text(1000, 'how you will know'),
}

/** A first step that has a day is said, and its day is not after the last one. */
const stepsFit = (
  { firstStep, firstStepOn, dueOn }: { firstStep: string; firstStepOn: string | null; dueOn: string },
  context: z.RefinementCtx,
) => {
  if (!firstStepOn) return
  if (firstStep === '')
    context.addIssue({
      code: 'custom',
      path: ['firstStep'],
      message: 'Say what the first step is, or leave its day empty.',
    })
  if (firstStepOn > dueOn)
    context.addIssue({
      code: 'custom',
      path: ['firstStepOn'],
      message: 'The first step comes after the day by which all is done. Correct one of the two.',
    })
}

export const planActionInput = z
  .object({ reviewId: z.uuid(), findingId: z.union([z.uuid(), z.literal('')]).default(''), ...plan })
  .superRefine(stepsFit)
export const changeActionInput = z.object({ actionId: z.uuid(), ...plan }).superRefine(stepsFit)

const words = z.string().trim().max(3000, 'Keep it to 3,000 characters.')
export const dropActionInput = z.object({
  actionId: z.uuid(),
  outcome: words.min(1, 'Say why you are not doing it.'),
})
export const declineProposalInput = z.object({
  reviewId: z.uuid(),
  findingId: z.uuid(),
  outcome: words.min(1, 'Say why you are not acting on it.'),
})
export const actionInput = z.object({ actionId: z.uuid() })
