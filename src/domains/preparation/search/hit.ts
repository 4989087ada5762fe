export type Hit = {
  kind: 'answer' | 'link' | 'document'
  id: string
  requestId: string
  title: string
  /** 'Page 7', where the document knows */
  label: string
  place: number
  /** in how many parts of it the words stand; none where only its name has them */
  parts: number
  /** with the words that were found between two signs, see search-words.ts */
  snippet: string
}
/** Many hits say that the words were too few; the page says so. */
export const MOST_HITS = 40
