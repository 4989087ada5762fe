import { z } from 'zod'
import { erasedKinds, longestDays, shortestDays } from './retention.ts'

const id = z.uuid('This address is not one of ours')

const days = z.coerce
  .number('Write the days as a number, such as 90')
  .int('Write whole days')
  .min(shortestDays, `Write ${shortestDays} days or more: the host needs time to fetch what is its own`)
  .max(longestDays, `Write ${longestDays} days or fewer: two years are the longest that anything is kept`)

export const setRulesInput = z.object({ notes: days, host_documents: days, papers: days, unfinished: days })
export const holdInput = z.object({
  reviewId: id,
  reason: z
    .string()
    .trim()
    .min(10, 'Say why, in a sentence: the host and the team read it')
    .max(500, 'Keep this under 500 letters'),
})
export const endHoldInput = z.object({ reviewId: id })
export const lookAgainInput = z.object({ reviewId: id, kind: z.enum(erasedKinds) })
