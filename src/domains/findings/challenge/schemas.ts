import { z } from 'zod'

const challenge = { reviewId: z.uuid() }
const words = (most: number) =>
  z
    .string()
    .trim()
    .max(most, `Keep it under ${most.toLocaleString('en-GB')} letters.`)

export const stateProblemInput = z.object({
  ...challenge,
  problem: words(2000).min(10, 'Say in a sentence or two what you want to think about together.'),
  tried: words(2000).default(''),
})
/** The page chooses the number, so that an idea sent twice is one idea. */
export const putIdeaInput = z.object({
  ...challenge,
  ideaId: z.uuid(),
  idea: words(1000).min(1, 'Write the idea.'),
})
export const takeAwayInput = z.object({
  ...challenge,
  takenId: z.uuid(),
  /** the idea that it comes from; none where it is the host's own conclusion */
  ideaId: z.union([z.literal('').transform(() => null), z.uuid(), z.null()]).default(null),
  words: words(1000).min(1, 'Say in your own words what you take away.'),
})
export const putBackInput = z.object({ ...challenge, takenId: z.uuid() })
