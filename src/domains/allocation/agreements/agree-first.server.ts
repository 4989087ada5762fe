import { redirect } from 'react-router'
import { hasReached } from '../../programme/stages.ts'
import { isTeam, type Standing } from '../standing.ts'

/**
 * Sends a reviewer who has not accepted the confidentiality agreement as it stands now to accept it, and back
 * afterwards. For pages of what the host gives in confidence; the rows themselves are hidden in any case.
 */
export function agreeFirst(standing: Standing, request: Request) {
  const over = standing.review.stage === 'cancelled' || hasReached(standing.review.stage, 'follow_up')
  if (!isTeam(standing) || standing.agreed || over) return
  const { pathname } = new URL(request.url)
  throw redirect(`/agreements?to=${encodeURIComponent(pathname.replace(/\.data$/, ''))}`)
}
