import { sql } from 'kysely'
import { defineQuery } from '../../../access/define-query.server.ts'
import type { Tx } from '../../../platform/database.server.ts'
import type { ReviewFormat } from '../../allocation/standing.ts'
import { isCentral } from '../../people/person-standing.server.ts'
import { programmeYears } from '../../programme/programme.server.ts'
import { canReadCosts } from './policy.ts'
import { currentAssumptions } from './write-estimate.server.ts'

/** One review of the year: what was estimated beside what was recorded, minutes and pence. */
export type ReviewCosts = {
  id: string
  trustName: string
  day1: string
  format: ReviewFormat
  /** when the estimate that stands was made; null where there is none yet */
  madeAt: string | null
  hostMinutes: number | null
  teamMinutes: number | null
  teamPence: number | null
  reviewers: number
  recordedBy: number
  recordedTeamMinutes: number | null
  recordedTeamPence: number | null
  recordedHostMinutes: number | null
  recordedHostPence: number | null
  /** the latest of what was recorded */
  recordedAt: string | null
}

/** What the reviews of a programme year cost in time and travel. Null for everybody but the central team. */
export const yearCosts = defineQuery({
  name: 'costs of a year',
  run: async (tx, { yearId }: { yearId: string }) => {
    if (canReadCosts({ central: await isCentral(tx) }) !== 'allowed') return null
    const years = (await programmeYears(tx)).map(({ id }) => id)
    if (!years.includes(yearId)) return null
    const changed = await tx.selectFrom('cost_assumption').select('changed_at').executeTakeFirstOrThrow()
    return {
      yearId,
      years,
      reviews: await costsOf(tx, yearId),
      assumptions: await currentAssumptions(tx),
      changedAt: changed.changed_at.toISOString(),
    }
  },
})

const minutes = sql`line.preparing_minutes + line.reading_minutes + line.travelling_minutes
  + line.session_minutes + line.report_minutes`

async function costsOf(tx: Tx, yearId: string): Promise<ReviewCosts[]> {
  const { rows } = await sql<
    Record<'made' | 'recorded', Date | null> & Omit<ReviewCosts, 'madeAt' | 'recordedAt'>
  >`
    select review.id, trust.name as "trustName", review.day1, template.content->>'format' as format,
      estimate.made_at as made, estimated.*, recorded.*,
      (select count(*)::int from review_member where review_id = review.id and state = 'accepted'
        and role in ('lead_reviewer', 'peer_reviewer')) as reviewers
    from review join trust on trust.id = review.trust_id
      join review_template template on template.id = review.template_id
      left join lateral (select id, made_at from cost_estimate where review_id = review.id
        order by made_at desc limit 1) estimate on true
      left join lateral (select
          sum(${minutes}) filter (where side = 'host')::int as "hostMinutes",
          sum(${minutes}) filter (where side = 'team')::int as "teamMinutes",
          sum(line.travel_pence) filter (where side = 'team')::int as "teamPence"
        from cost_estimate_line line where line.estimate_id = estimate.id) estimated on true
      left join lateral (select
          count(*) filter (where side = 'team')::int as "recordedBy",
          sum(record.minutes) filter (where side = 'team')::int as "recordedTeamMinutes",
          sum(record.travel_pence) filter (where side = 'team')::int as "recordedTeamPence",
          sum(record.minutes) filter (where side = 'host')::int as "recordedHostMinutes",
          sum(record.travel_pence) filter (where side = 'host')::int as "recordedHostPence",
          max(record.recorded_at) as recorded
        from cost_record record where record.review_id = review.id) recorded on true
    where review.year_id = ${yearId} and review.stage <> 'cancelled'
    order by review.day1, trust.name`.execute(tx)
  return rows.map(({ made, recorded, ...row }) => ({
    ...row,
    madeAt: made?.toISOString() ?? null,
    recordedAt: recorded?.toISOString() ?? null,
  }))
}
