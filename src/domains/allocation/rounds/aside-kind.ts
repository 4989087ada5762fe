import type { Rule } from '../../../engines/allocation/plan.ts'
import { keptKind } from '../set-aside-kinds.ts'
import type { exchangesOf } from './build-problem.ts'

/** What a broken rule is kept as. A review the other way round outside the round is barred by us: it is still that. */
export const asideKind = (rule: Rule, exchanges: ReturnType<typeof exchangesOf>): string =>
  rule.kind === 'barred' &&
  exchanges.some(({ reviewer, review }) => reviewer === rule.reviewer && review === rule.review)
    ? 'reciprocal'
    : keptKind(rule)
