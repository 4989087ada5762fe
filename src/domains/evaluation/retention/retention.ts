/** What is erased of a review, in the order in which it is told. */
export const erasedKinds = ['notes', 'host_documents', 'papers'] as const
export type ErasedKind = (typeof erasedKinds)[number]
export type RuleKind = ErasedKind | 'unfinished'

export const kindNames: Record<ErasedKind, string> = {
  notes: 'Evidence notes',
  host_documents: 'Host documents',
  papers: 'Working papers',
}

/** What is meant by each, in the words of the page that tells everybody. */
export const kindHolds: Record<ErasedKind, string> = {
  notes:
    'What reviewers wrote down of what they heard and saw, and who said it; photographs; what reviewers wrote in a sealed round; findings that the host never heard.',
  host_documents:
    'Files that the host sent, in every version, with the words taken out of them for searching; links; recordings and captions; the host’s answers; the précis and summaries made from them; posts and names in the picture of the trust.',
  papers:
    'Who was briefed, and what they wrote; who was to be met and where; talk about key questions; wishes; comments of the team on the draft report; notes of coaching; video links; names and telephone numbers for safeguarding; what mails said.',
}

export type RetentionRules = Record<RuleKind, { days: number; ours: boolean; setAt: string }>

/** How a review came to be over, as far as its clock goes. */
export type EndedHow = 'released' | 'cancelled' | 'unfinished'

/** One kind of one review: when it is due, and what became of it. */
export type KeptKind = {
  kind: ErasedKind
  endedHow: EndedHow
  endedOn: string
  dueOn: string
  /** the clock is stopped */
  held: boolean
  erasure: Erasure | null
}
export type Erasure = {
  dueOn: string
  beganAt: string
  finishedAt: string | null
  /** rows by table; nothing of what they said */
  counts: Record<string, number>
  files: number
  checkedAt: string | null
  foundRows: number | null
  foundFiles: number | null
}

export const shortestDays = 30
export const longestDays = 730
/** Days before what was shortened takes anything away (db/access/retention.sql says the same). */
export const daysOfNotice = 14

// What a table holds, for people who do not know that there are tables. Of all others one sum is kept alone.
const nounOf: Record<string, [string, string]> = {
  evidence_note: ['note', 'notes'],
  evidence_photo: ['photograph', 'photographs'],
  upload: ['upload', 'uploads'],
  document: ['document', 'documents, counting every version'],
  document_text: ['part of a text for searching', 'parts of texts for searching'],
  document_opening: ['record of who opened a document', 'records of who opened a document'],
  document_summary: ['summary of a document', 'summaries of documents'],
  document_link: ['link to a document elsewhere', 'links to documents elsewhere'],
  document_request: ['answer of the host', 'answers of the host'],
  presentation: ['note on the presentation', 'notes on the presentation'],
  presentation_file: ['recording or captions file', 'recordings and captions files'],
  presentation_opening: ['record of who watched', 'records of who watched'],
  precis: ['précis', 'précis'],
  precis_reading: ['record of who read the précis', 'records of who read the précis'],
  structure_question: ['question about the structure', 'questions about the structure'],
  structure_school: ['school in the picture of the trust', 'schools in the picture of the trust'],
  structure_post: ['post in the picture of the trust', 'posts in the picture of the trust'],
  structure_group: ['group in the picture of the trust', 'groups in the picture of the trust'],
  trust_structure: ['description of the structure', 'descriptions of the structure'],
  rest: ['record', 'records'],
}

const nouns = Object.keys(nounOf)
const named = (table: string, n: number, among: number) =>
  `${table === 'rest' && among > 1 ? 'other ' : ''}${nounOf[table]?.[n === 1 ? 0 : 1] ?? 'records'}`

/** "14 notes", "3 photographs". */
export function countWords(counts: Record<string, number>): string[] {
  const told = Object.entries(counts).filter(([, n]) => n > 0)
  return told
    .toSorted(([one], [other]) => nouns.indexOf(one) - nouns.indexOf(other))
    .map(([table, n]) => `${n.toLocaleString('en-GB')} ${named(table, n, told.length)}`)
}
