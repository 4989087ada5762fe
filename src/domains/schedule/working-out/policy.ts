import type { Permission } from '../../../access/outcome.ts'
import { canEditSchedule, type ScheduleFacts } from '../policy.ts'
import type { RunState } from './runs.server.ts'

export type RunFacts = ScheduleFacts & { run: { state: RunState } | null }

export function canWorkOut(facts: RunFacts): Permission {
  const may = canEditSchedule(facts)
  if (may !== 'allowed') return may
  if (facts.sessions === 0)
    return {
      notNow: 'First, begin with the usual sessions. Visits and conversations are fitted around them.',
    }
  if (facts.run?.state === 'working') return { notNow: 'The days are being worked out already.' }
  return 'allowed'
}

export function canStopWorkingOut(facts: RunFacts): Permission {
  const may = canEditSchedule(facts)
  if (may !== 'allowed') return may
  return facts.run?.state === 'working' ? 'allowed' : { notNow: 'Nothing is being worked out now.' }
}

/** Either side takes it or puts it away: it was worked out from what both wrote. */
export function canSettleProposal(facts: RunFacts): Permission {
  const may = canEditSchedule(facts)
  if (may !== 'allowed') return may
  return facts.run?.state === 'proposed' ? 'allowed' : { notNow: 'There is no proposal to decide on.' }
}
