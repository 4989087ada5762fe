import { defineQuery } from '../../../access/define-query.server.ts'
import type { Tx } from '../../../platform/database.server.ts'
import type { RetentionRules, RuleKind } from './retention.ts'

/** For how long things are kept of a review that is booked now. */
export async function currentRules(tx: Tx): Promise<RetentionRules> {
  const rows = await tx
    .selectFrom('retention_rule')
    .distinctOn('kind')
    .select(['kind', 'days', 'set_by', 'set_at'])
    .orderBy('kind')
    .orderBy('set_at', 'desc')
    .execute()
  return Object.fromEntries(
    rows.map(({ kind, days, set_by, set_at }) => [
      kind as RuleKind,
      { days, ours: set_by === null, setAt: set_at.toISOString() },
    ]),
  ) as RetentionRules
}

/** For everybody, signed in or not: a promise that nobody can read is none. */
export const retentionRules = defineQuery({
  name: 'retention rules',
  run: (tx, _: null) => currentRules(tx),
})
