import { z } from 'zod'

const id = z.uuid('Choose one of those shown')

const poundsTyped = (what: string) =>
  z
    .string(`Write ${what} in pounds`)
    .trim()
    .regex(/^£?\d{1,3}(,?\d{3})*(\.\d{1,2})?$/, `Write ${what} in pounds, such as 7,500`)
    .transform((text) => Math.round(Number(text.replaceAll(/[£,]/g, '')) * 100))
    .refine((pence) => pence > 0 && pence < 100_000_000, `Write ${what} in pounds, such as 7,500`)

export const changePriceBookInput = z.object({
  yearId: z.string().regex(/^\d{4}\/\d{2}$/),
  large: poundsTyped('the price for larger trusts'),
  small: poundsTyped('the price for smaller trusts'),
  largeFrom: z.coerce
    .number('Write a number of schools')
    .int('Write a whole number of schools')
    .min(1, 'Write a number of schools, 1 or more')
    .max(200, 'No trust has that many schools'),
  threshold: poundsTyped('the spend from which the group discount counts'),
  discount: z.coerce
    .number('Write the discount as a number')
    .min(0, 'A discount is 0 or more')
    .max(100, 'A discount is 100 at most'),
  source: z.string().trim().min(1, 'Say where these prices come from').max(200, 'Keep it to 200 letters'),
})

export const makeQuoteInput = z.object({
  reviews: z.array(id).min(1, 'Choose at least one review').max(20, 'Choose 20 reviews at most'),
})

export const acceptQuoteInput = z.object({
  quoteId: id,
  acceptedBy: z
    .string()
    .trim()
    .max(200, 'The name is longer than 200 letters. Shorten it.')
    .optional()
    .default(''),
  agree: z.literal('yes', 'Tick that the price and the terms are accepted'),
})
