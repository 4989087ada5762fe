import { z } from 'zod'

// What the allocation engine is given. Distances are metres, places OSGB eastings and northings, dates London dates
// written 2027-02-02, loads whole reviews. Names are for words alone: nothing is decided by them.

const id = z.string().min(1).max(200)
const date = z.iso.date()
const place = z.object({ easting: z.number(), northing: z.number() })
const tags = z.array(z.string().min(1).max(100)).max(100)

/** What somebody is trained for. A provisional lead may lead only beside a quality assurer (MISSION C3). */
export const reviewerRoles = ['lead', 'provisional_lead', 'quality_assurer', 'shadow', 'peer'] as const
export type ReviewerRole = (typeof reviewerRoles)[number]
/** A place in a team. The lead's place is for a lead, or for a provisional lead. */
export const placeRoles = ['lead', 'peer', 'shadow', 'quality_assurer'] as const
export type PlaceRole = (typeof placeRoles)[number]

export const relationshipKinds = [
  'employer',
  'former_employer',
  'governance',
  'family',
  'competition',
  'other',
] as const
export type RelationshipKind = (typeof relationshipKinds)[number]

export const reviewer = z.object({
  id,
  name: z.string().default(''),
  roles: z.array(z.enum(reviewerRoles)),
  /** the trusts that they work for now: at most one reviewer of a trust is in a team, and none in its own review */
  trusts: z.array(id).default([]),
  place: place.nullable().default(null),
  /** how many reviews they want at least and can do at most in this year, those counted in `already` included */
  load: z.object({ least: z.number().int().min(0), most: z.number().int().min(0) }),
  /** reviews of this year that are not in this problem */
  already: z.number().int().min(0).default(0),
  /** and how many of those they lead */
  alreadyLeading: z.number().int().min(0).default(0),
  unavailable: z.array(z.object({ from: date, until: date })).default([]),
  /** what they know: phases, sizes and structures of trusts, areas of work, such as "phase:primary" */
  experience: tags.default([]),
  /** what they would like to learn, in the same words */
  wishes: tags.default([]),
  /** training and agreements up to date (MISSION C4, E8) */
  trained: z.boolean().default(true),
  agreed: z.boolean().default(true),
})

/** A dated tie between a reviewer and a trust (MISSION C7). Null: from always, or still so. */
export const relationship = z.object({
  reviewer: id,
  trust: id,
  kind: z.enum(relationshipKinds),
  since: date.nullable().default(null),
  until: date.nullable().default(null),
})

/** Dates that a review could have. One alone is how a review whose dates stand is written. */
export const dateWindow = z.object({ id, days: z.array(date).min(1).max(20) })

export const review = z.object({
  id,
  name: z.string().default(''),
  host: id.nullable().default(null),
  place: place.nullable().default(null),
  windows: z.array(dateWindow).min(1).max(50),
  /** wanted: filled only where that is possible, such as a shadow's place; a needed one that stays empty is told */
  places: z.array(
    z.object({
      role: z.enum(placeRoles),
      count: z.number().int().min(0).max(50),
      needed: z.boolean().default(true),
    }),
  ),
  /** what the host wishes the team to know, and what it wants looked at, in the words of `experience` */
  experience: tags.default([]),
  focus: tags.default([]),
  /** reviews of one group have the same team throughout, and its trusts may review each other (MISSION B5) */
  group: id.nullable().default(null),
})

const atPlace = { reviewer: id, review: id, role: z.enum(placeRoles) }
/** Somebody who stays where they are: who accepted, who was asked, or whom a person put there. */
export const pin = z.object({
  ...atPlace,
  window: id.optional(),
  because: z.enum(['accepted', 'invited', 'chosen']),
})

export const rules = z.object({
  /** how long a former employer still counts, and a review the other way round (defaults of ours) */
  employerYears: z.number().min(0).default(3),
  reciprocalYears: z.number().min(0).default(2),
  /** schools of two trusts nearer than this compete; null: not looked at */
  nearbyMetres: z.number().min(0).nullable().default(null),
  oneATrust: z.boolean().default(true),
  /** days without a review between two of the same person's */
  restDays: z.number().int().min(0).default(0),
  /** what a lead should have at least in a year (MISSION C4) */
  leadsAtLeast: z.number().int().min(0).default(2),
  /** whether the least load is a rule, as in published matrices, and not a wish */
  leastIsRule: z.boolean().default(false),
  /** how well the worst-served review is served well enough, as a mean fit: not lifted further; null: as far as it goes */
  worstEnough: z.number().nullable().default(null),
})

/** What counts how much in the fit of a place, and beside it. Fit lies between 0 and 1 where all are as here. */
export const weights = z.object({
  experience: z.number().min(0).default(0.35),
  focus: z.number().min(0).default(0.25),
  development: z.number().min(0).default(0.1),
  travel: z.number().min(0).default(0.3),
  /** taken from the total for each review that a lead has too few, and for each that a trust gives more than it takes */
  leads: z.number().min(0).default(0.5),
  spread: z.number().min(0).default(0.05),
  /** and for each review that somebody has fewer than they want at least */
  least: z.number().min(0).default(0.2),
})

export const allocationProblem = z.object({
  version: z.literal(1),
  reviewers: z.array(reviewer).max(5000),
  reviews: z.array(review).max(1000),
  relationships: z.array(relationship).default([]),
  pins: z.array(pin).default([]),
  /** pairs that a person has ruled out, with the reason */
  barred: z.array(z.object({ reviewer: id, review: id, reason: z.string().default('') })).default([]),
  /** ties that the programme has set aside for one review, with a recorded reason kept elsewhere */
  waived: z.array(z.object({ reviewer: id, review: id })).default([]),
  /** given fit of a pair; where there is none it is worked out from experience, focus, wishes and travel */
  affinities: z.array(z.object({ reviewer: id, review: id, value: z.number() })).default([]),
  rules: rules.prefault({}),
  weights: weights.prefault({}),
  limits: z
    .object({
      seconds: z.number().positive().max(3600).default(60),
      /** stop when no plan could be better by more than this share */
      gap: z.number().min(0).max(1).default(0),
      seed: z.number().int().min(0).default(0),
    })
    .prefault({}),
})
export type AllocationProblem = z.infer<typeof allocationProblem>
/** As it is written down: what has a default may be left out. */
export type AllocationProblemInput = z.input<typeof allocationProblem>
export type Reviewer = z.infer<typeof reviewer>
export type Review = z.infer<typeof review>
export type Relationship = z.infer<typeof relationship>
export type Pin = z.infer<typeof pin>

/** A plain matrix of fit, reviewers down and items across, −1 for a conflict: how published benchmarks come. */
export const matrixProblem = z.object({
  version: z.literal(1),
  matrix: z.array(z.array(z.number())).min(1),
  perItem: z.number().int().min(1),
  load: z.object({ least: z.number().int().min(0), most: z.number().int().min(0) }),
  /** the sum of an item's fit from which on the worst-served is not lifted further; null: as far as it goes */
  worstEnough: z.number().nullable().default(null),
  limits: allocationProblem.shape.limits,
})
export type MatrixProblem = z.infer<typeof matrixProblem>
