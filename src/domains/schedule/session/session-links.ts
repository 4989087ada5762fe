import { isHostLeader, isTeam, type Standing } from '../../allocation/standing.ts'
import { hasReached } from '../../programme/stages.ts'
import { heldTogether, type Session } from '../schedule.ts'

type Link = { to: string; label: string }

/** What is done in a session of this kind, for whoever may do it. */
export function sessionLinks(standing: Standing, { id, kind }: Session): Link[] {
  const { review } = standing
  const at = (path: string) => `/reviews/${review.id}/${path}`
  const begun = hasReached(review.stage, 'three_days')
  const reads = isHostLeader(standing) || (isTeam(standing) && review.stage !== 'follow_up')
  const links: Link[] = []
  if (!reads && standing.role !== 'coordinator') return links
  if (kind === 'challenge' && reads) links.push({ to: at('challenge'), label: 'The host’s challenge' })
  if (kind === 'briefing' && reads && begun)
    links.push({ to: at('final-briefing'), label: 'The final briefing' })
  if (kind === 'discussion' && reads && begun) links.push({ to: at('findings'), label: 'The findings' })
  if (isTeam(standing) && begun && (kind === 'visit' || kind === 'interview'))
    links.push({ to: at(`notes/new?session=${id}`), label: 'Take a note' })
  if (begun && heldTogether({ kind }))
    links.push({ to: at(`presence?session=${id}`), label: 'Who was there' })
  return links
}
