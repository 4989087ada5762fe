import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.server.ts'
import type { Meeting } from './briefing.ts'

export type MetSession = {
  id: string
  reviewId: string
  day: string
  starts: string
  ends: string
  kind: 'interview' | 'visit'
  title: string
  place: string
  how: Meeting['how']
  videoLink: string | null
  urn: number | null
  school: string | null
  /** who is met, in words of the schedule */
  meeting: string
  /** of the visiting team */
  visitors: string[]
  /** somebody who is met there has a link, or is about to be sent one */
  briefed: boolean
  made: boolean
}

/**
 * The conversations in which somebody is met who has no part in the review: not those with the host's own leaders,
 * who read it all under their own names. Only what the reader may see of the schedule.
 */
export async function metSessions(tx: Tx, reviewIds: string[]): Promise<Map<string, MetSession[]>> {
  if (reviewIds.length === 0) return new Map()
  const { rows } = await sql<MetSession>`
    select s.id, s.review_id as "reviewId",
      (case s.day when 1 then r.day1 when 2 then r.day2 else r.day3 end)::text as day,
      to_char(s.starts, 'HH24:MI') as starts, to_char(s.ends, 'HH24:MI') as ends, s.kind, s.title, s.place, s.how,
      k.link as "videoLink", s.urn, c.name as school, s.meeting,
      array(select p.name from session_attendee a join review_member m on m.person_id = a.person_id
        and m.review_id = s.review_id and m.state = 'accepted' and m.role in ('lead_reviewer', 'peer_reviewer')
        join person p on p.id = a.person_id where a.session_id = s.id order by p.name) as visitors,
      theirs.made, theirs.briefed
    from session s join review r on r.id = s.review_id left join school c on c.urn = s.urn
      left join session_link k on k.session_id = s.id
      cross join lateral (select count(*) > 0 as made, count(b.sent_at) > 0 as briefed from briefing b
        where b.review_id = s.review_id and b.revoked_at is null
          and case when exists (select from briefing_session x where x.briefing_id = b.id)
            then exists (select from briefing_session x where x.briefing_id = b.id and x.session_id = s.id)
            else b.urn = s.urn and b.audience = 'headteacher' end) theirs
    where s.review_id = any (${reviewIds}::uuid[]) and s.kind in ('interview', 'visit')
      and not exists (select from session_attendee a join review_member m on m.person_id = a.person_id
        and m.review_id = s.review_id and m.state = 'accepted'
        and m.role in ('host_lead', 'host_leader', 'coordinator') where a.session_id = s.id)
    order by s.day, s.starts, s.title`.execute(tx)
  return Map.groupBy(rows, (row) => row.reviewId)
}
