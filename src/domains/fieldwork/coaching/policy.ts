import type { Permission } from '../../../access/outcome.ts'
import { isTeam, type Standing } from '../../allocation/standing.ts'

/** The lead reviewer writes to one reviewer, who may answer: nobody else reads it (MISSION F7). */
export type CoachingFacts = {
  standing: Standing
  /** the two of whom the actor is one; null: they are no lead reviewer and reviewer of this review */
  pair: { leadId: string; reviewerId: string } | null
  /** the lead has written to this reviewer before */
  begun: boolean
}

export function canWriteCoaching({ standing, pair, begun }: CoachingFacts): Permission {
  if (!isTeam(standing) || !pair) return 'missing'
  const { stage } = standing.review
  if (stage === 'follow_up' || stage === 'cancelled')
    return {
      notNow:
        'The review is over. What you wrote to each other is for the two of you to read until it is erased with the working papers.',
    }
  if (stage === 'set_up') return { notNow: 'This begins once the review is being prepared.' }
  if (pair.leadId === standing.personId || begun) return 'allowed'
  return { notNow: 'The lead reviewer begins. You can answer then.' }
}
