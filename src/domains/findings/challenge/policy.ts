import type { Permission } from '../../../access/outcome.ts'
import { isHostLeader, isTeam, type Standing } from '../../allocation/standing.ts'
import { hasReached } from '../../programme/stages.ts'

export type ChallengeFacts = { standing: Standing; stated: boolean }

/** It is held by the team and the host's leaders together (MISSION F6); after the release it is the host's. */
export function canStateProblem({ standing }: ChallengeFacts): Permission {
  if (!isHostLeader(standing)) return 'missing'
  const { stage } = standing.review
  if (stage === 'prepare' || stage === 'three_days') return 'allowed'
  return stage === 'set_up'
    ? { notNow: 'The problem is stated once the review is being prepared.' }
    : { notNow: 'The challenge session is over, so the problem stays as it was stated.' }
}

/** In the room, by either side. */
export function canPutIdea({ standing, stated }: ChallengeFacts): Permission {
  const { stage } = standing.review
  if (!isTeam(standing) && !isHostLeader(standing)) return 'missing'
  if (isTeam(standing) && isOver(standing)) return 'missing'
  if (stage === 'set_up' || stage === 'prepare')
    return { notNow: 'Ideas are put down during the three days.' }
  if (stage !== 'three_days') return { notNow: 'The three days are closed, so the ideas stay as they were.' }
  return stated ? 'allowed' : { notNow: 'First a leader of the host states the problem.' }
}

/** What the host takes is the host's own to write, also after the release. */
export function canTakeAway({ standing, stated }: ChallengeFacts): Permission {
  if (!isHostLeader(standing)) return 'missing'
  const { stage } = standing.review
  if (stage === 'cancelled' || !hasReached(stage, 'three_days'))
    return { notNow: 'What you take away is written down from the three days on.' }
  return stated ? 'allowed' : { notNow: 'First state the problem.' }
}

const isOver = ({ review }: Standing) => review.stage === 'follow_up' || review.stage === 'cancelled'
