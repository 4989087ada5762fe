import type { Permission } from '../../../access/outcome.ts'
import { isHost, isMember, isTeam, type Standing } from '../../allocation/standing.ts'

/** The host answers and sends files from the start of preparation until the report is released. */
export function canAnswerRequest({ standing }: { standing: Standing }): Permission {
  if (!isMember(standing)) return 'missing'
  if (!isHost(standing)) return { notNow: 'The host’s own people answer these questions.' }
  if (standing.review.stage === 'set_up')
    return { notNow: 'Answers and documents open when preparation begins.' }
  if (!answerable.has(standing.review.stage)) {
    return { notNow: 'The review is over, so answers and documents stay as they are.' }
  }
  return 'allowed'
}
const answerable = new Set(['prepare', 'three_days', 'report'])

export const canAddDocuments = (facts: { standing: Standing }) => canAnswerRequest(facts)
export const canRemoveDocument = (facts: { standing: Standing }) => canAnswerRequest(facts)
export const canMarkRequest = (facts: { standing: Standing }) => canAnswerRequest(facts)

/** Whoever can see a document may open it: db/access/preparation.sql says who that is. */
export const canOpenDocument = (): Permission => 'allowed'

/** Whether reviewers may keep a copy is the host's to say, document by document. */
export const canAllowDownload = (facts: { standing: Standing }) => canAnswerRequest(facts)
export const canAddLink = (facts: { standing: Standing }) => canAnswerRequest(facts)
export const canRemoveLink = (facts: { standing: Standing }) => canAnswerRequest(facts)

/** The host's own people always may; a reviewer where the host allows it, and otherwise there is nothing to keep. */
export const canDownloadDocument = (facts: {
  standing: Standing
  document: { downloadAllowed: boolean }
}): Permission => {
  if (isHost(facts.standing)) return 'allowed'
  return isTeam(facts.standing) && facts.document.downloadAllowed ? 'allowed' : 'missing'
}
