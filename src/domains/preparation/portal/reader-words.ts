import { dateOf, dayAndMonth } from '../../../web/dates.ts'
import type { OneDocument, Opening } from './documents-of.server.ts'

const day = (at: string) => dayAndMonth(dateOf(at)).replace(/^\w+ /, '')

type Read = Pick<OneDocument, 'version' | 'openings'>

/** The latest opening of a document by somebody, in whichever version. */
const latestBy = ({ openings }: Read, personId: string): Opening | undefined =>
  openings.filter((opening) => opening.personId === personId).toSorted((a, b) => b.version - a.version)[0]

export const openedBy = (document: Read, personId: string) =>
  latestBy(document, personId)?.version === document.version
export const readBy = (document: Read, personId: string) => {
  const latest = latestBy(document, personId)
  return latest?.version === document.version ? latest.readAt : null
}

/** "Read 8 November", "Opened 6 November", "Read version 1. Version 2 not yet opened", or nothing yet. */
export function readerWords(document: Read, personId: string): string | null {
  const latest = latestBy(document, personId)
  if (!latest) return null
  const did = latest.readAt ? 'Read' : 'Opened'
  if (latest.version === document.version) return `${did} ${day(latest.readAt ?? latest.openedAt)}`
  return `${did} version ${latest.version}. Version ${document.version} not yet opened`
}
