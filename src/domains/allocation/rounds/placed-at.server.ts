import { sql } from 'kysely'

// The places of one kind are drawn in the order in which they were filled. Whoever follows somebody takes over when that
// was, so that nobody else changes column. As text: a Date would lose the microseconds that tell two rows apart.

export const placedAtText = sql<string>`placed_at::text`.as('placedAt')

export const placedAtOf = (before: { placedAt: string } | undefined) =>
  before ? sql<Date>`${before.placedAt}::text::timestamptz` : sql<Date>`clock_timestamp()`
