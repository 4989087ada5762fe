import { defineCommand } from '../../access/define-command.server.ts'
import { now } from '../../platform/clock.ts'
import { auditOfFinding, factsOfFinding } from './finding-facts.server.ts'
import { announceFindings } from './live/announce-findings.ts'
import { canSayView } from './policy.ts'
import { sayViewInput } from './schemas.ts'

export const sayView = defineCommand({
  name: 'say-view',
  input: sayViewInput,
  load: factsOfFinding,
  policy: canSayView,
  run: async ({ tx, input: { reviewId, findingId, view, why }, facts, announce }) => {
    const said = { agrees: view === 'agree', why: view === 'agree' ? '' : why, said_at: now() }
    await tx
      .insertInto('finding_view')
      .values({ finding_id: findingId, review_id: reviewId, person_id: facts.standing.personId, ...said })
      .onConflict((conflict) => conflict.columns(['finding_id', 'person_id']).doUpdateSet(said))
      .execute()
    await announceFindings(announce, reviewId, { findings: [findingId] }, facts.finding.shared)
    return findingId
  },
  audit: ({ input, facts }) => auditOfFinding(input, facts),
})
