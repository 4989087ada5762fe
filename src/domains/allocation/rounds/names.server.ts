import type { AllocationProblem } from '../../../engines/allocation/problem.ts'
import type { Tx } from '../../../platform/database.server.ts'

/** Trusts by id: people and reviews carry their names in the problem itself. */
export async function trustNames(tx: Tx, problem: AllocationProblem): Promise<Record<string, string>> {
  const ids = [
    ...new Set([
      ...problem.reviews.flatMap(({ host }) => host ?? []),
      ...problem.reviewers.flatMap(({ trusts }) => trusts),
      ...problem.relationships.map(({ trust }) => trust),
    ]),
  ]
  if (ids.length === 0) return {}
  const rows = await tx.selectFrom('trust').select(['id', 'name']).where('id', 'in', ids).execute()
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]))
}
