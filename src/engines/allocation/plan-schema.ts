import { z } from 'zod'
import type { AllocationPlan, Assignment, Reason, Rule } from './plan.ts'
import { placeRoles, relationshipKinds } from './problem.ts'

// The shape of the answer, to be published as JSON Schema; plan.ts says what it means. The types hold both together.

const id = z.string()
const of = { reviewer: id, review: id }
const role = z.enum(placeRoles)
const kind = <Kind extends Rule['kind']>(name: Kind) => z.literal(name)

const rule: z.ZodType<Rule> = z.discriminatedUnion('kind', [
  z.object({ kind: kind('unavailable'), ...of, from: z.string(), until: z.string() }),
  z.object({ kind: kind('same_days'), ...of, other: id }),
  z.object({ kind: kind('rest'), ...of, other: id, days: z.number() }),
  z.object({ kind: kind('most'), reviewer: id, most: z.number() }),
  z.object({ kind: kind('least'), reviewer: id, least: z.number() }),
  z.object({ kind: kind('role'), reviewer: id, role }),
  z.object({ kind: kind('untrained'), reviewer: id }),
  z.object({ kind: kind('not_agreed'), reviewer: id }),
  z.object({ kind: kind('own_trust'), ...of, trust: id }),
  z.object({
    kind: kind('relationship'),
    ...of,
    trust: id,
    tie: z.enum(relationshipKinds),
    until: z.string().nullable(),
  }),
  z.object({ kind: kind('nearby'), ...of, metres: z.number() }),
  z.object({ kind: kind('reciprocal'), ...of, trust: id, other: id }),
  z.object({ kind: kind('one_a_trust'), ...of, trust: id, with: id }),
  z.object({ kind: kind('no_assurer'), ...of }),
  z.object({ kind: kind('same_team'), ...of, group: id }),
  z.object({ kind: kind('twice'), ...of }),
  z.object({ kind: kind('full'), review: id, role, count: z.number() }),
  z.object({ kind: kind('barred'), ...of, reason: z.string() }),
  z.object({ kind: kind('pinned'), ...of, role }),
])

const share = z.number()
const reason: z.ZodType<Reason> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.enum(['experience', 'focus', 'development']),
    share,
    matched: z.array(z.string()),
    of: z.array(z.string()),
  }),
  z.object({ kind: z.literal('travel'), share, metres: z.number(), usualMetres: z.number() }),
  z.object({ kind: z.literal('given'), share, value: z.number() }),
  z.object({ kind: z.literal('load'), share, has: z.number(), least: z.number(), most: z.number() }),
])

const assignment: z.ZodType<Assignment> = z.object({
  ...of,
  role,
  window: id,
  fit: z.number(),
  pinned: z.enum(['accepted', 'invited', 'chosen']).nullable(),
  why: z.array(reason),
})

/** The answer of solveAllocation. */
export const allocationPlan: z.ZodType<AllocationPlan> = z.object({
  status: z.enum(['optimal', 'within_gap', 'stopped', 'impossible']),
  gap: z.number(),
  goals: z.array(
    z.object({
      goal: z.enum(['filled', 'wanted', 'worst', 'total']),
      value: z.number(),
      bound: z.number(),
      gap: z.number(),
    }),
  ),
  assignments: z.array(assignment),
  windows: z.array(z.object({ review: id, window: id })),
  unfilled: z.array(z.object({ review: id, role, missing: z.number() })),
  reviews: z.array(z.object({ review: id, served: z.number(), worst: z.boolean() })),
  loads: z.array(z.object({ reviewer: id, reviews: z.number(), leading: z.number() })),
  broken: z.array(rule),
  seconds: z.number(),
})
