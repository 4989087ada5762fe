import type { Permission } from '../../../access/outcome.ts'
import { isLead, isMember, isTeam, type Standing } from '../../allocation/standing.ts'

type Facts = { standing: Standing }

/** The lead reviewer writes the précis and the summaries, from the start of preparation to the end of the three days. */
export function canWritePrecis({ standing }: Facts): Permission {
  if (!isMember(standing)) return 'missing'
  if (!isLead(standing)) return { notNow: 'The lead reviewer writes the précis and the summaries.' }
  const { stage } = standing.review
  if (stage === 'set_up') return { notNow: 'The précis opens when preparation begins.' }
  if (stage !== 'prepare' && stage !== 'three_days')
    return { notNow: 'The three days are over, so the précis stays as it is.' }
  return 'allowed'
}
export const canSharePrecis = (facts: Facts) => canWritePrecis(facts)
export const canSummariseDocument = (facts: Facts) => canWritePrecis(facts)

/** Those who visit say what they have read. Whether there is anything for them to read, the database decides. */
export const canMarkDocumentRead = ({ standing }: Facts): Permission =>
  isTeam(standing) ? 'allowed' : { notNow: 'Reviewers say what they have read.' }

export const canMarkPrecisRead = ({ standing }: Facts): Permission =>
  isLead(standing) ? { notNow: 'You wrote it.' } : canMarkDocumentRead({ standing })
