import type { Tx } from '../../platform/database.server.ts'
import { keyQuestionsIn } from '../fieldwork/key-questions.server.ts'
import { dissentWords } from './agreement-words.ts'
import { type EvidenceLine, evidenceLine } from './evidence-line.ts'
import type { FindingKind } from './finding.ts'
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

/** What the report is written from: the findings that the host has heard, by key question (MISSION F3). */
export async function sharedFindings(tx: Tx, reviewId: string): Promise<SharedFinding[]> {
  const order = (await keyQuestionsIn(tx, reviewId)).map((question) => question.id)
  const heard = (await findingsIn(tx, reviewId)).filter((finding) => finding.sharedAt !== null)
  return heard
    .toSorted((a, b) => order.indexOf(a.questionId) - order.indexOf(b.questionId))
    .map(({ id, questionId, kind, wording, support, views }) => ({
      id,
      questionId,
      kind,
      wording,
      evidence: evidenceLine(support),
      contrary: support.contrary,
      dissent: dissentWords(views).map(({ who, why }) => `${who} ${why}`.trim()),
    }))
}
