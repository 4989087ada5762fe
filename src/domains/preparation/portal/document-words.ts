import { count } from '../../../web/dates.ts'
import { inMinutes, minutesOf } from '../reading/reading-time.ts'
import type { OneDocument } from './documents-of.server.ts'

type Named = Pick<OneDocument, 'name'>
type Measured = Pick<OneDocument, 'mediaType' | 'pages' | 'amount' | 'reading'>

/** 'PDF', 'DOCX' */
export const typeOf = ({ name }: Named) => (name.split('.').at(-1) ?? '').toUpperCase()
/** the name as people say it, without its ending */
export const titleOf = ({ name }: Named) => name.replace(/\.[a-z0-9]{1,5}$/i, '')

/** "24 pages, about 35 minutes" */
export function lengthWords(document: Measured): string {
  if (document.reading === 'waiting') return 'Its length is being worked out'
  const minutes = minutesOf(document.amount)
  const parts = [partsOf(document), minutes > 0 && `about ${inMinutes(minutes)}`].filter(Boolean)
  const words = parts.join(', ')
  return words ? words.charAt(0).toUpperCase() + words.slice(1) : 'Its length is not known'
}

function partsOf({ mediaType, pages }: Measured): string | null {
  if (!pages || mediaType.startsWith('image/')) return null
  if (mediaType.endsWith('.sheet')) return count(pages, 'sheet')
  return mediaType.endsWith('.presentation') ? count(pages, 'slide') : count(pages, 'page')
}
