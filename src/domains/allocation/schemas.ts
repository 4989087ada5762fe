import { z } from 'zod'
import { trustFields } from '../people/schemas.ts'
import { teamParts } from './parts.ts'

const id = z.uuid('Choose one of those shown')
const optionalId = z
  .union([z.literal(''), id])
  .optional()
  .transform((value) => value || null)
const typedDay = z
  .string('Write the day')
  .trim()
  .max(60, 'Write a whole date, such as Tuesday 1 December 2026.')

const days = {
  day1: typedDay,
  day2: typedDay,
  day3: typedDay,
  weekend: z
    .string()
    .optional()
    .transform((value) => value === 'yes'),
}

export const bookReviewInput = z.object({
  ...trustFields,
  year: z.string().regex(/^\d{4}\/\d{2}$/, 'Choose the programme year'),
  template: z.uuid('Choose the kind of review'),
  ...days,
  hostLead: optionalId,
  coordinator: optionalId,
})

export const reviewInput = z.object({ reviewId: id })
export const stepInput = z.object({ reviewId: id, key: z.string('Choose a step').max(41) })
/** `from`: the days that the review had when its move was looked at, so that nobody moves it twice unaware */
export const moveReviewInput = z.object({ reviewId: id, ...days, from: z.string().max(40).optional() })

export const inviteMemberInput = z.object({
  reviewId: id,
  personId: id,
  role: z.enum(['lead_reviewer', 'peer_reviewer'], 'Choose lead or peer reviewer'),
  part: z.enum(teamParts, 'Choose one of the parts shown').optional(),
  reason: z.string().trim().max(1000, 'Keep the reason to 1,000 letters').optional().default(''),
})
export const memberInput = z.object({ reviewId: id, memberId: id })
export const addHostMemberInput = z.object({
  reviewId: id,
  personId: z.uuid('Choose a person'),
  role: z.enum(['host_lead', 'host_leader', 'coordinator'], 'Choose their part in the review'),
})
export const acceptInvitationInput = z.object({
  reviewId: id,
  agree: z.string().optional().default(''),
  agreementVersion: z.string(),
  /** the versions ticked of what this person has not accepted before */
  codeOfConduct: z.string().optional().default(''),
  safeguarding: z.string().optional().default(''),
})
export const declineInvitationInput = z.object({
  reviewId: id,
  reason: z.string().trim().max(1000, 'Keep the reason to 1,000 letters').optional().default(''),
})
