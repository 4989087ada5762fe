import { z } from 'zod'
import { fundings, shapes } from './structure.ts'
import { groupings } from './suggest-groups.ts'

// What the forms of this room send. Messages are in the words of the fields.
const id = z.uuid('This address is not one of ours')
const revision = z.coerce.number().int()
const optional = (most: number, what: string) =>
  z
    .string()
    .trim()
    .max(most, `Keep ${what} under ${most.toLocaleString('en-GB')} letters`)
    .default('')
const ticked = z.string().optional().transform(Boolean)

export const structureInput = z.object({ reviewId: id })
export const startStructureInput = z.object({
  reviewId: id,
  by: z.enum(groupings, 'Choose how to begin'),
})

export const changeShapeInput = z
  .object({
    reviewId: id,
    revision,
    shape: z.enum(shapes, 'Choose how the schools are organised'),
    funding: z.enum(fundings, 'Choose how shared work is paid for'),
    fundingNote: optional(600, 'the note'),
    support: z
      .string()
      .trim()
      .min(10, 'Say in a few sentences how support reaches a school')
      .max(2000, 'Keep it under 2,000 letters'),
  })
  .refine(({ funding, fundingNote }) => funding !== 'other' || fundingNote !== '', {
    path: ['fundingNote'],
    message: 'Say how shared work is paid for',
  })

const group = z.object({
  id: id.or(z.literal('')).default(''),
  name: z
    .string()
    .trim()
    .min(1, 'Name this group, or empty the whole row')
    .max(80, 'Keep the name under 80 letters'),
  ledBy: optional(120, 'the post'),
  leader: optional(120, 'the name'),
  leads: ticked,
  school: z.union([z.literal('').transform(() => null), z.coerce.number().int()]).default(null),
})
export type GroupRow = z.infer<typeof group>
export const changeGroupsInput = z.object({
  reviewId: id,
  revision,
  groups: z.array(group).max(30, 'Draw at most 30 groups').superRefine(noNameTwice),
})

function noNameTwice(rows: { name: string }[], context: z.RefinementCtx) {
  const seen = new Set<string>()
  for (const [place, { name }] of rows.entries()) {
    const plain = name.toLowerCase()
    if (seen.has(plain))
      context.addIssue({ code: 'custom', path: [place, 'name'], message: 'Another group has this name' })
    seen.add(plain)
  }
}

export const changePlacesInput = z.object({
  reviewId: id,
  revision,
  places: z.array(z.object({ urn: z.coerce.number().int(), group: id.or(z.literal('')) })).max(500),
})

const post = z.object({
  title: z
    .string()
    .trim()
    .min(1, 'Say what the post is called, or empty the whole row')
    .max(120, 'Keep the post under 120 letters'),
  holder: optional(120, 'the name'),
  leads: ticked,
})
export const changePostsInput = z.object({
  reviewId: id,
  revision,
  posts: z.array(post).max(30, 'Draw at most 30 posts'),
})

export const askInput = z.object({
  reviewId: id,
  question: z
    .string({ error: 'Write your question' })
    .trim()
    .min(3, 'Write your question')
    .max(1000, 'Keep the question under 1,000 letters'),
})
export const answerInput = z.object({
  reviewId: id,
  questionId: id,
  answer: z
    .string({ error: 'Write the answer' })
    .trim()
    .min(1, 'Write the answer')
    .max(2000, 'Keep the answer under 2,000 letters'),
})
