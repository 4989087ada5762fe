import type { Permission } from '../../../access/outcome.ts'
import { isHost, type Standing } from '../../allocation/standing.ts'

/** The host says it: its coordinator or its chief executive (MISSION F8). */
export function canSetContact(standing: Standing): Permission {
  if (!isHost(standing)) return 'missing'
  if (standing.role === 'host_leader')
    return { notNow: 'The coordinator or the chief executive says whom to go to.' }
  const { stage } = standing.review
  if (stage === 'prepare' || stage === 'three_days') return 'allowed'
  return stage === 'set_up'
    ? { notNow: 'This is asked for once the review is being prepared.' }
    : { notNow: 'The visit is over, so nobody needs to be named any more.' }
}
