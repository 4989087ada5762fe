import { z } from 'zod'
import { placeRoles } from '../../../engines/allocation/problem.ts'
import { bigTerms } from '../../programme/terms.ts'

const id = z.uuid('Choose one of those shown')
const place = z.enum(placeRoles, 'Choose a place')
const reason = z.string().trim().max(1000, 'Keep the reason to 1,000 letters').optional().default('')

export const beginRoundInput = z.object({
  yearId: z.string().regex(/^\d{4}\/\d{2}$/, 'Choose the programme year'),
  term: z.enum(bigTerms, 'Choose the term'),
})
export const roundInput = z.object({ roundId: id })

export const placePersonInput = z.object({
  roundId: id,
  reviewId: id,
  place,
  personId: id,
  /** the proposal that they take the place of; empty where the place is */
  instead: z.union([z.literal(''), id]).optional(),
  /** the proposal that they leave for it; whoever they take the place of goes there */
  from: z.union([z.literal(''), id]).optional(),
  /** why a rule that may be set aside is */
  reason,
})
export const seatInput = z.object({ roundId: id, seatId: id })

export const inviteRoundInput = z.object({
  roundId: id,
  seats: z.array(id).min(1, 'Tick at least one person'),
})

const number = (least: number, most: number, step = 1) =>
  z
    .union([z.literal(''), z.string().regex(/^\d{1,6}(\.\d{1,3})?$/, 'Write a number')])
    .optional()
    .transform((typed) => (typed ? Number(typed) : null))
    .refine(
      (value) => value === null || (value >= least && value <= most && (step < 1 || value % step === 0)),
      {
        message: `Write a number from ${least} to ${most}`,
      },
    )

/** Empty is the usual. Distances are typed in miles, weights in parts of a hundred. */
export const roundSettingsInput = z.object({
  roundId: id,
  employerYears: number(0, 20),
  reciprocalYears: number(0, 20),
  nearbyMiles: number(0, 200, 0.1),
  restDays: number(0, 60),
  leadsAtLeast: number(0, 10),
  oneATrust: z.enum(['yes', 'no']).optional().default('yes'),
  experience: number(0, 100),
  focus: number(0, 100),
  development: number(0, 100),
  travel: number(0, 100),
  seconds: number(1, 600),
  /** the reviews that take part; what is not ticked is left out */
  reviews: z.array(id).optional().default([]),
})

/** One of the ways to mend a round, as the page was given it: a review, a place and a person for each proposal. */
export const mendRoundInput = z.object({
  roundId: id,
  seats: z
    .array(z.string().regex(/^[0-9a-f-]{36} [a-z_]+ [0-9a-f-]{36}$/i))
    .max(2000)
    .default([])
    .transform((seats) => seats.map((seat) => seat.split(' ')))
    .pipe(
      z.array(
        z.tuple([id, place, id]).transform(([reviewId, place, personId]) => ({ reviewId, place, personId })),
      ),
    ),
})
