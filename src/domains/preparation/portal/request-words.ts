import { count } from '../../../web/dates.ts'
import type { RequestSummary } from './requests.server.ts'

/** "Answered, 3 documents" */
export function requestWords({ state, documents }: Pick<RequestSummary, 'state' | 'documents'>): string {
  if (state === 'not_applicable') return 'Does not apply'
  const files = documents === 0 ? 'no documents' : count(documents, 'document')
  if (state === 'answered') return `Answered, ${files}`
  return documents > 0 ? `Begun, ${files}` : 'Not answered yet'
}

/** What is dealt with, by an answer or by a reason why it does not apply. */
export const settled = (requests: Pick<RequestSummary, 'state'>[]) =>
  requests.filter((request) => request.state !== 'open').length
