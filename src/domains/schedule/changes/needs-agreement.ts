import type { ScheduleFacts } from '../policy.ts'
import { isMaterial, type Move } from './change.ts'

/** Once the schedule is shared, both sides agree a change; while the three days run there is no time to ask. */
export const needsAgreement = ({ shared, standing }: ScheduleFacts, moves: Move[]) =>
  shared && standing.review.stage === 'prepare' && moves.some(isMaterial)
