import { defineCommand } from '../../../access/define-command.server.ts'
import { now } from '../../../platform/clock.ts'
import { isCentral } from '../../people/person-standing.server.ts'
import { canSetRules } from './policy.ts'
import { currentRules } from './rules.server.ts'
import { setRulesInput } from './schemas.ts'

const kinds = ['notes', 'host_documents', 'papers', 'unfinished'] as const

/**
 * For reviews that are booked from now on; and for those under way and not erased yet where it is shorter, a fortnight
 * after it was said. Nothing that was promised is lengthened (db/access/retention.sql).
 */
export const setRetentionRules = defineCommand({
  name: 'set-retention-rules',
  input: setRulesInput,
  load: async (tx) => ({ central: await isCentral(tx), before: await currentRules(tx) }),
  policy: canSetRules,
  run: async ({ tx, input, facts, actor }) => {
    const changed = kinds.filter((kind) => input[kind] !== facts.before[kind].days)
    if (changed.length === 0) return changed
    await tx
      .insertInto('retention_rule')
      .values(changed.map((kind) => ({ kind, days: input[kind], set_by: actor.personId, set_at: now() })))
      .execute()
    return changed
  },
  audit: ({ input, facts, value }) => ({
    audience: ['central'],
    detail: Object.fromEntries(
      value.flatMap((kind) => [
        [`${kind} before`, facts.before[kind].days],
        [`${kind} now`, input[kind]],
      ]),
    ),
  }),
})
