import type { Permission } from '../../../access/outcome.ts'
import { isHost, isMember, isTeam, type Standing } from '../../allocation/standing.ts'

const openTo = new Set(['set_up', 'prepare', 'three_days', 'report'])
/** Who finds the page there: the host's own people, and until the review is over the reviewers who have agreed. */
export const seesPresentation = (standing: Standing) =>
  isHost(standing) || (isTeam(standing) && standing.agreed && openTo.has(standing.review.stage))

/** The host puts it there while it is of use: from the beginning of preparation until the three days are over. */
export function canArrangePresentation({ standing }: { standing: Standing }): Permission {
  if (!isMember(standing)) return 'missing'
  if (!isHost(standing)) return { notNow: 'The host’s own people send the presentation.' }
  const { stage } = standing.review
  if (stage === 'set_up') return { notNow: 'The presentation is sent when preparation begins.' }
  if (stage === 'prepare' || stage === 'three_days') return 'allowed'
  return { notNow: 'The three days are over, so the presentation stays as it is.' }
}
export const canKeepPresentationFile = canArrangePresentation
export const canRemovePresentationFile = canArrangePresentation

/** Whoever can see a recording may watch it: db/access/structure.sql says who that is. */
export const canOpenPresentation = (): Permission => 'allowed'
