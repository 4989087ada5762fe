import { z } from 'zod'
import { policyKinds } from './policy-text.ts'

export const publishPolicyInput = z.object({
  kind: z.enum(policyKinds),
  /** the version that it was written from */
  from: z.coerce.number().int().min(1),
  title: z
    .string('Write the title')
    .trim()
    .min(3, 'Write the title')
    .max(120, 'Keep the title to 120 letters'),
  text: z
    .string('Write the text')
    .trim()
    .min(1, 'Write the text')
    .max(30_000, 'Keep the text to 30,000 letters'),
  changeNote: z
    .string('Write what changed')
    .trim()
    .min(10, 'Write what changed and why, in a sentence: it is what reviewers read first')
    .max(600, 'Keep what changed to 600 letters'),
  confirm: z.literal('yes', 'Tick that everyone is to be asked again'),
})
