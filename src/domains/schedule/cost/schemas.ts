import { z } from 'zod'
import { costAssumptions } from './cost-assumptions.ts'

const id = z.uuid('This address is not one of ours')

/** "12", "12.5" or "12:30"; kept as minutes. */
const hours = z
  .string('Write the hours, such as 12 or 12:30')
  .trim()
  .regex(/^\d{1,3}([.,]\d{1,2}|:[0-5]\d)?$/, 'Write the hours, such as 12, 12.5 or 12:30')
  .transform((text) => {
    const [whole, minutes] = text.split(':')
    return minutes === undefined
      ? Math.round(Number(text.replace(',', '.')) * 60)
      : Number(whole) * 60 + Number(minutes)
  })

const travel = z
  .string()
  .trim()
  .default('')
  .refine(
    (text) => text === '' || /^£?\d{1,3}(,?\d{3})?(\.\d{1,2})?$/.test(text),
    'Write the travel in pounds, such as 84 or 84.50',
  )
  .transform((text) => Math.round(Number(text.replaceAll(/[£,]/g, '')) * 100))
  .refine((pence) => pence <= 1_000_000, 'Write £10,000 or less')

const record = {
  reviewId: id,
  hours,
  travel,
  note: z.string().trim().max(300, 'Keep this under 300 letters').default(''),
}
export const recordCostInput = z.object(record)
export const estimateCostInput = z.object({ reviewId: id })
export const changeAssumptionsInput = costAssumptions
