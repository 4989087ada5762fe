import { sql } from 'kysely'
import type { Actor } from '../../../access/actor.ts'
import { Refused } from '../../../access/outcome.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { fullDate } from '../../../web/dates.ts'
import { standingIn } from '../../allocation/standing.server.ts'
import type { Standing } from '../../allocation/standing.ts'
import { isWeekend } from '../../programme/read-day.ts'
import { commonWindow, isWithin, windowOf } from './reconvene-window.ts'

export type ReconveneDay = { id: string; onDay: string; starts: string; place: string; videoLink: string }
export type ReconveneTrust = { reviewId: string; trustId: string; trustName: string; day3: string }

/** The day of a review with its trusts in their order, as far as the reader may know of it. */
export async function reconveneOf(tx: Tx, reviewId: string) {
  const row = await tx
    .selectFrom('reconvene_trust')
    .innerJoin('reconvene_day', 'reconvene_day.id', 'reconvene_trust.day_id')
    .select(['reconvene_day.id', 'on_day', 'starts', 'place', 'video_link'])
    .where('reconvene_trust.review_id', '=', reviewId)
    .executeTakeFirst()
  if (!row) return null
  const { rows: trusts } = await sql<ReconveneTrust>`
    select review_id as "reviewId", trust_id as "trustId", trust_name as "trustName", day3::text as day3
    from access.reconvene_trusts(${reviewId}::uuid) order by seat`.execute(tx)
  const day: ReconveneDay = {
    id: row.id,
    onDay: row.on_day,
    starts: row.starts.slice(0, 5),
    place: row.place,
    videoLink: row.video_link,
  }
  return { day, trusts }
}

export type Partner = { reviewId: string; trustName: string; day3: string }

/** Trusts of the same group, which share their days; for whoever arranges this review's. */
export async function groupOf(tx: Tx, reviewId: string): Promise<(Partner & { hasDay: boolean })[]> {
  const { rows } = await sql<Partner & { hasDay: boolean }>`
    select review_id as "reviewId", trust_name as "trustName", day3::text as day3, has_day as "hasDay"
    from access.group_of_review(${reviewId}::uuid)`.execute(tx)
  return rows
}

/** Whom the day can be shared with: the rest of the group, or for the central team any review whose months overlap. */
export async function partnersOf(tx: Tx, { central, review }: Standing): Promise<Partner[]> {
  const group = (await groupOf(tx, review.id)).filter(({ hasDay }) => !hasDay)
  const all = central ? [...group, ...(await others(tx, review.id))] : group
  const fits = all.filter(({ day3 }) => commonWindow([day3, review.day3]))
  return [...new Map(fits.map((one) => [one.reviewId, one])).values()]
}

const others = (tx: Tx, reviewId: string): Promise<Partner[]> =>
  tx
    .selectFrom('review')
    .innerJoin('trust', 'trust.id', 'review.trust_id')
    .leftJoin('reconvene_trust', 'reconvene_trust.review_id', 'review.id')
    .select(['review.id as reviewId', 'trust.name as trustName', 'review.day3'])
    .where('review.stage', '=', 'follow_up')
    .where('review.id', '!=', reviewId)
    .where('reconvene_trust.day_id', 'is', null)
    .orderBy('trust.name')
    .execute()

/** What the commands decide from: the review, its group and its day. */
export async function reconveneFacts(tx: Tx, { reviewId }: { reviewId: string }, actor: Actor) {
  const standing = await standingIn(tx, reviewId, actor)
  if (!standing) return null
  const reconvene = await reconveneOf(tx, reviewId)
  return {
    standing,
    inGroup: (await groupOf(tx, reviewId)).length > 0,
    hasDay: reconvene !== null,
    reconvene,
  }
}

/** Too early nothing can have changed yet; too late nobody remembers. The refusal says which days there are. */
export function refuseUnfitDay(onDay: string, trusts: Partner[]) {
  if (isWeekend(onDay))
    throw new Refused([
      { field: 'onDay', message: `${fullDate(onDay)} is at a weekend. Choose a day of the working week.` },
    ])
  const window = commonWindow(trusts.map(({ day3 }) => day3))
  if (window && isWithin(onDay, window)) return
  const own = trusts.map(({ trustName, day3 }) => {
    const { from, to } = windowOf(day3)
    return `for ${trustName} from ${fullDate(from)} to ${fullDate(to)}`
  })
  throw new Refused([
    {
      field: 'onDay',
      message: `The reconvene day is 12 to 15 months after the review: ${own.join(', and ')}.${window ? '' : ' No day suits both.'}`,
    },
  ])
}
