import type { Tx } from '../../platform/database.server.ts'
import { keyQuestionsIn } from '../fieldwork/key-questions.server.ts'
import { dissentWords } from './agreement-words.ts'
import { type EvidenceLine, evidenceLine } from './evidence-line.ts'
import { type FindingKind, noSupport, type Support } from './finding.ts'
import { findingsIn } from './findings-in.server.ts'

export type SharedFinding = {
  id: string
  questionId: string
  kind: FindingKind
  wording: string
  /** what stands behind it, fit to be kept in the report */
  evidence: EvidenceLine
  /** some of what was heard points the other way */
  contrary: boolean
  /** "Joanna sees it differently." and her reason */
  dissent: string[]
}

/**
 * What the report is written from: the findings that the host has heard, by key question (MISSION F3). The evidence
 * is what the host was told with it: a count that had moved since would point to whoever was met in between.
 */
export async function sharedFindings(tx: Tx, reviewId: string): Promise<SharedFinding[]> {
  const order = (await keyQuestionsIn(tx, reviewId)).map((question) => question.id)
  const heard = (await findingsIn(tx, reviewId)).filter((finding) => finding.sharedAt !== null)
  const told = await toldIn(tx, reviewId)
  return heard
    .toSorted((a, b) => order.indexOf(a.questionId) - order.indexOf(b.questionId))
    .map(({ id, questionId, kind, wording, views }) => ({
      id,
      questionId,
      kind,
      wording,
      evidence: evidenceLine(told.get(id) ?? noSupport),
      contrary: told.get(id)?.contrary ?? false,
      dissent: dissentWords(views).map(({ who, why }) => `${who} ${why}`.trim()),
    }))
}

async function toldIn(tx: Tx, reviewId: string): Promise<Map<string, Support>> {
  const rows = await tx
    .selectFrom('finding')
    .select([
      'id',
      'told_sources as sources',
      'told_schools as schools',
      'told_methods as methods',
      'told_contrary as contrary',
    ])
    .where('review_id', '=', reviewId)
    .execute()
  return new Map(rows.map(({ id, ...told }) => [id, told]))
}
