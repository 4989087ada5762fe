import type { FindingsNews } from '../live/announce-findings.ts'
import type { BoardFinding } from './board-finding.ts'
import type { BoardNote, NoteCount } from './board-notes.server.ts'
import type { FindingsPart } from './findings-part.server.ts'

export type Counts = Record<string, NoteCount>
export type BoardState = { findings: BoardFinding[]; notes: BoardNote[]; counts: Counts | null }

/** The board with a part of it as the server has it now. What the order does not name is no longer there. */
function withPart(state: BoardState, part: FindingsPart): BoardState {
  const fresh = new Map(state.findings.map((finding) => [finding.id, finding]))
  for (const finding of part.findings) fresh.set(finding.id, revived(finding))
  const findings = part.order.flatMap(({ id, questionId }) => {
    const finding = fresh.get(id)
    return finding ? [{ ...finding, questionId }] : []
  })
  const counts = part.counts ?? state.counts
  if (!part.free) return { ...state, findings, counts }
  const known = new Map([...state.notes, ...(part.words ?? [])].map((note) => [note.id, note]))
  const notes = part.free.flatMap((id) => known.get(id) ?? [])
  return { findings, notes, counts }
}

export type Asked = { drawer: string | null; findings: string[]; notes: boolean; words?: string[] }
const MOST_ROUNDS = 30
// an address has an end
const MOST_WORDS = 100

/** Asks for what has changed, and again for what turned out to be new, until there is no more of it. Null: no answer. */
export async function upToDate(
  state: () => BoardState,
  asked: Asked,
  ask: (asked: Asked) => Promise<FindingsPart | null>,
): Promise<BoardState | null> {
  let part = await ask(asked)
  if (!part) return null
  let next = withPart(state(), part)
  let words = part.words ?? []
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const unknown = stillUnknown(next, part)
    if (unknown.findings.length + unknown.words.length === 0) break
    part = await ask({ ...asked, ...unknown })
    if (!part) return null
    words = [...words, ...(part.words ?? [])]
    next = withPart(next, { ...part, words })
  }
  return next
}

/** What the part names and the page has not got: asked for next. */
function stillUnknown(state: BoardState, part: FindingsPart) {
  const findings = new Set(state.findings.map(({ id }) => id))
  const notes = new Set(state.notes.map(({ id }) => id))
  return {
    findings: part.order.map(({ id }) => id).filter((id) => !findings.has(id)),
    words: (part.free ?? []).filter((id) => !notes.has(id)).slice(0, MOST_WORDS),
  }
}

/** Several pieces of news as one question. */
export const together = (news: FindingsNews[]): Required<Omit<FindingsNews, 'order' | 'challenge'>> => ({
  findings: [...new Set(news.flatMap(({ findings }) => findings ?? []))],
  notes: news.some(({ notes }) => notes),
  rounds: news.some(({ rounds }) => rounds),
})

// An answer carries a moment as text.
const revived = (finding: BoardFinding): BoardFinding => ({
  ...finding,
  sharedAt: finding.sharedAt && new Date(finding.sharedAt),
})
