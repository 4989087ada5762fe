import { count } from '../../../web/dates.ts'
import type { RequestSummary } from './requests.server.ts'

type Told = Pick<RequestSummary, 'state' | 'documents' | 'links' | 'begun'>

/** "Answered, 3 documents and 1 link" */
export function requestWords({ state, documents, links, begun }: Told): string {
  if (state === 'not_applicable') return 'Does not apply'
  const sent = [documents > 0 && count(documents, 'document'), links > 0 && count(links, 'link')].filter(
    Boolean,
  )
  if (state === 'answered') return `Answered, ${sent.join(' and ') || 'no documents'}`
  if (sent.length > 0) return `Begun, ${sent.join(' and ')}`
  return begun ? 'Begun in words' : 'Not answered yet'
}

/** For the host: what is still missing before a question is answered. */
export function missingWords({ documents, links, begun }: Told): string {
  if (documents + links > 0 || begun) return 'Begun. Mark it as answered when it is whole.'
  return 'No words and no documents yet.'
}

/** What is dealt with, by an answer or by a reason why it does not apply. */
export const settled = (requests: Pick<RequestSummary, 'state'>[]) =>
  requests.filter((request) => request.state !== 'open').length
