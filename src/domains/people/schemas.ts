import { z } from 'zod'
import { posts, programmeRoles, relationshipKinds } from './person.ts'

export const isId = (text: string | undefined) => z.uuid().safeParse(text).success

const id = z.uuid('Choose one of those shown')
const name = z
  .string('Write the person’s name')
  .trim()
  .min(1, 'Write the person’s name')
  .max(200, 'The name is longer than 200 letters. Shorten it.')
const email = z
  .email('Write a whole email address, such as name@trust.example')
  .max(254, 'The address is longer than an email address can be')
  .transform((address) => address.toLowerCase())
const jobTitle = z.string().trim().max(200, 'The job title is longer than 200 letters. Shorten it.')
const optionalDate = z
  .union([z.literal(''), z.iso.date('Write a whole date, such as 1 September 2026')])
  .optional()
  .transform((date) => date || null)

/** A trust, found by typing: its id where the list was used, and the words typed in any case. */
export const trustFields = {
  trust: z.string().optional(),
  'trust-text': z.string().trim().optional(),
}
const urn = z
  .union([
    z.literal(''),
    z.string().regex(/^\d{5,7}$/, 'A school’s number has five to seven digits, such as 100000'),
  ])
  .optional()
  .transform((text) => (text ? Number(text) : null))

export const newPersonInput = z.object({
  name,
  email,
  jobTitle: jobTitle.optional().default(''),
  roles: z.array(z.enum(programmeRoles, 'Choose one of the parts shown')).default([]),
})

export const invitePersonInput = newPersonInput.extend({
  ...trustFields,
  post: z.union([z.literal(''), z.enum(posts)]).optional(),
  urn,
})

export const changePersonInput = z.object({
  personId: id,
  name,
  email: email.optional(),
  jobTitle: jobTitle.optional().default(''),
  telephone: z.string().trim().max(50, 'A telephone number has at most 50 characters').optional().default(''),
})

export const appointToPostInput = z.object({
  personId: id,
  ...trustFields,
  post: z.enum(posts, 'Choose the post'),
  urn,
  since: optionalDate,
})

export const personInput = z.object({ personId: id })
export const endPostInput = z.object({ personId: id, postId: id, until: optionalDate })
export const programmeRoleInput = z.object({
  personId: id,
  role: z.enum(programmeRoles, 'Choose a part in the programme'),
})

export const declareRelationshipInput = z
  .object({
    personId: id,
    ...trustFields,
    kind: z.enum(relationshipKinds, 'Choose what connects this person and the trust'),
    since: optionalDate,
    until: optionalDate,
    note: z.string().trim().max(500, 'Keep it to 500 letters').optional().default(''),
  })
  .refine(({ since, until }) => !since || !until || since <= until, {
    path: ['until'],
    message: 'It ends before it begins. Correct one of the dates.',
  })
export const endRelationshipInput = z.object({ personId: id, relationshipId: id, until: optionalDate })
