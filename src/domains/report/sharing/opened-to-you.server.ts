import { sql } from 'kysely'
import { defineQuery } from '../../../access/define-query.server.ts'

type Opened = { reviewId: string; trustName: string; day1: string; day3: string }

/** Released reports that their owners opened to somebody, by name or as one of a group: home leads there. */
export const reportsOpenedToYou = defineQuery({
  name: 'reports opened to you',
  run: async (tx, _: null) => {
    const { rows } = await sql<Opened>`
      select p.review_id as "reviewId", c.trust_name as "trustName", c.day1::text as day1, c.day3::text as day3
      from report p cross join lateral access.report_cover(p.review_id) c
      where p.state = 'released' and p.review_id in (select access.readable_reports()) and p.review_id not in (select access.host_reviews())
      order by c.released_at desc`.execute(tx)
    return rows
  },
})
