import type { Actor } from '../../../access/actor.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { formerMember } from './question.ts'
import type { QuestionAmendment } from './question-amendment.ts'
import type { AmendmentFacts } from './question-amendment-policy.ts'
import { questionFacts } from './question-facts.server.ts'

/** Every change to frozen questions of these reviews, in the order in which they were proposed. */
export async function amendmentsOf(tx: Tx, reviewIds: string[]): Promise<Map<string, QuestionAmendment[]>> {
  if (reviewIds.length === 0) return new Map()
  const rows = await rowsOf(tx).where('one.review_id', 'in', reviewIds).execute()
  return new Map(
    [...Map.groupBy(rows, (row) => row.review_id)].map(([reviewId, all]) => [reviewId, all.map(toAmendment)]),
  )
}

const rowsOf = (tx: Tx) =>
  tx
    .selectFrom('question_amendment as one')
    .leftJoin('area_of_focus as area', 'area.id', 'one.area_id')
    .leftJoin('person as proposer', 'proposer.id', 'one.proposed_by')
    .leftJoin('person as team', 'team.id', 'one.team_agreed_by')
    .leftJoin('person as host', 'host.id', 'one.host_agreed_by')
    .leftJoin('person as refuser', 'refuser.id', 'one.turned_down_by')
    .selectAll('one')
    .select([
      'area.name as area_name',
      'proposer.name as proposer',
      'team.name as team',
      'host.name as host',
      'refuser.name as refuser',
    ])
    .orderBy('one.proposed_at')
type Row = Awaited<ReturnType<ReturnType<typeof rowsOf>['execute']>>[number]

const toAmendment = (row: Row): QuestionAmendment => ({
  id: row.id,
  kind: row.kind,
  questionId: row.question_id,
  wording: row.wording,
  area: row.area_id ? { id: row.area_id, name: row.area_name ?? '' } : null,
  labels: row.labels,
  earlier: row.earlier_wording === null ? null : { wording: row.earlier_wording, area: row.earlier_area },
  reason: row.reason,
  proposed: {
    by: row.proposed_by,
    name: row.proposer ?? formerMember,
    at: row.proposed_at.toISOString(),
  },
  agreed: {
    team: said(row.team_agreed_by, row.team, row.team_agreed_at),
    host: said(row.host_agreed_by, row.host, row.host_agreed_at),
  },
  settledAt: row.settled_at?.toISOString() ?? null,
  turnedDown: turnedDown(row),
  takenBackAt: row.taken_back_at?.toISOString() ?? null,
})

const said = (by: string | null, name: string | null, at: Date | null) =>
  by && at ? { by, name: name ?? formerMember, at: at.toISOString() } : null

function turnedDown(row: Row) {
  const ending = said(row.turned_down_by, row.refuser, row.turned_down_at)
  return ending && { ...ending, reason: row.turned_down_reason ?? '' }
}

/** One change and what stands around it; it holds the review's row, so that two answers come one after the other. */
export async function oneAmendment(tx: Tx, id: string, actor: Actor): Promise<AmendmentFacts | null> {
  const found = await tx
    .selectFrom('question_amendment')
    .select('review_id')
    .where('id', '=', id)
    .executeTakeFirst()
  const facts = found ? await questionFacts(tx, found.review_id, actor) : null
  const all = facts && (await amendmentsOf(tx, [facts.standing.review.id])).get(facts.standing.review.id)
  const amendment = all?.find((one) => one.id === id)
  return facts && amendment ? { ...facts, amendment } : null
}
