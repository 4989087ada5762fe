import { sql } from 'kysely'
import type { Actor } from '../../../access/actor.ts'
import { defineQuery } from '../../../access/define-query.server.ts'
import { today } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { isUuid, standingIn } from '../../allocation/standing.server.ts'
import { isLead, type Standing } from '../../allocation/standing.ts'
import { sessionsOf } from '../schedule.server.ts'
import type { CostLine, CostTotal, Journey } from './estimate-cost.ts'
import { canEstimateCost, canReadCost, canRecordHostCost, canRecordOwnCost } from './policy.ts'
import { currentAssumptions, estimateBasis } from './write-estimate.server.ts'

export type NamedLine = CostLine & { id: string; name: string | null }
export type CostRecord = CostTotal & {
  id: string
  side: 'team' | 'host'
  personId: string
  name: string | null
  note: string
  recordedAt: string
}

/** A review's cost, as far as it is the reader's to know; null for whoever has nothing to do with it. */
export const reviewCost = defineQuery({
  name: 'review cost',
  run: async (tx, { reviewId }: { reviewId: string }, actor: Actor) => {
    const standing = isUuid(reviewId) ? await standingIn(tx, reviewId, actor) : null
    if (!standing || canReadCost(standing) !== 'allowed') return null
    const sessions = (await sessionsOf(tx, [reviewId])).get(reviewId) ?? []
    const facts = { standing, today: today() }
    return {
      review: standing.review,
      you: standing.personId,
      estimate: await newestEstimate(tx, reviewId),
      records: await recordsOf(tx, reviewId),
      team: await teamTotals(tx, standing),
      assumptions: await currentAssumptions(tx),
      can: {
        estimate: canEstimateCost({ standing, sessions: sessions.length }) === 'allowed',
        recordOwn: canRecordOwnCost(facts) === 'allowed',
        recordHost: canRecordHostCost(facts) === 'allowed',
      },
    }
  },
})

async function newestEstimate(tx: Tx, reviewId: string) {
  const row = await tx
    .selectFrom('cost_estimate')
    .selectAll()
    .where('review_id', '=', reviewId)
    .orderBy('made_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return null
  return {
    madeAt: row.made_at.toISOString(),
    basis: estimateBasis.parse(row.basis),
    lines: await linesOf(tx, row.id),
  }
}

async function linesOf(tx: Tx, estimateId: string): Promise<NamedLine[]> {
  const rows = await tx
    .selectFrom('cost_estimate_line as line')
    .leftJoin('person', 'person.id', 'line.person_id')
    .selectAll('line')
    .select('person.name')
    .where('estimate_id', '=', estimateId)
    .orderBy(sql`line.person_id is null`)
    .orderBy(sql`person.name collate "en-GB-x-icu"`)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    personId: row.person_id,
    name: row.name,
    side: row.side,
    preparingMinutes: row.preparing_minutes,
    readingMinutes: row.reading_minutes,
    travellingMinutes: row.travelling_minutes,
    sessionMinutes: row.session_minutes,
    reportMinutes: row.report_minutes,
    travelPence: row.travel_pence,
    journey: row.journey as Journey | null,
  }))
}

async function recordsOf(tx: Tx, reviewId: string): Promise<CostRecord[]> {
  const rows = await tx
    .selectFrom('cost_record as record')
    .leftJoin('person', 'person.id', 'record.person_id')
    .selectAll('record')
    .select('person.name')
    .where('review_id', '=', reviewId)
    .orderBy(sql`person.name collate "en-GB-x-icu"`)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    side: row.side,
    personId: row.person_id,
    name: row.name,
    minutes: row.minutes,
    pence: row.travel_pence,
    note: row.note,
    recordedAt: row.recorded_at.toISOString(),
  }))
}

type TeamTotals = { estimated: CostTotal | null; recordedBy: number; recorded: CostTotal | null }

/** For the lead reviewer: what the team gives together, and not who of it. */
async function teamTotals(tx: Tx, standing: Standing): Promise<TeamTotals | null> {
  if (!isLead(standing)) return null
  const { rows } = await sql<{
    estimated_minutes: number | null
    estimated_pence: number | null
    recorded: number
    recorded_minutes: number | null
    recorded_pence: number | null
  }>`select * from access.team_cost(${standing.review.id}::uuid)`.execute(tx)
  const [row] = rows
  if (!row) return null
  return {
    estimated: total(row.estimated_minutes, row.estimated_pence),
    recordedBy: row.recorded,
    recorded: total(row.recorded_minutes, row.recorded_pence),
  }
}

const total = (minutes: number | null, pence: number | null): CostTotal | null =>
  minutes === null || pence === null ? null : { minutes, pence }
