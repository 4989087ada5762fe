import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.server.ts'
import { partOf, type TeamPart } from '../../allocation/parts.ts'
import type { RecordEntry } from './record.ts'

type Row = {
  review_id: string
  trust_name: string
  day1: string
  day2: string
  day3: string
  stage: string
  format: string
  role: 'lead_reviewer' | 'peer_reviewer'
  part: string | null
  scheduled: number
  sessions: number
  preparing_minutes: number | null
  session_minutes: number | null
  because: string | null
  learned: string | null
  revision: number | null
  take_backs: { id: string; words: string; shared_at: string | null; written_at: string }[]
  certificate: { number: string; issued_at: string; name: string; part: TeamPart; minutes: number } | null
  host_named: boolean
}

/** The reviews whose three days somebody took part in, the latest first; or one of them. */
export async function entriesOf(
  tx: Tx,
  personId: string,
  reviewId: string | null = null,
): Promise<RecordEntry[]> {
  const { rows } = await sql<Row>`
    select review.id as review_id, trust.name as trust_name, review.day1, review.day2, review.day3, review.stage,
      template.content ->> 'format' as format, member.role, member.part,
      planned.minutes as scheduled, planned.sessions,
      entry.preparing_minutes, entry.session_minutes, entry.because, entry.learned, entry.revision,
      coalesce((select json_agg(json_build_object('id', t.id, 'words', t.words, 'shared_at', t.shared_at,
          'written_at', t.written_at) order by t.written_at, t.id)
        from take_back t where t.review_id = review.id and t.person_id = member.person_id), '[]') as take_backs,
      (select json_build_object('number', c.number, 'issued_at', c.issued_at, 'name', c.name, 'part', c.part,
          'minutes', c.minutes)
        from certificate c where c.review_id = review.id and c.person_id = member.person_id
          and c.replaced_at is null) as certificate,
      exists (select from host_named h where h.review_id = review.id) as host_named
    from review_member member
      join review on review.id = member.review_id
      join trust on trust.id = review.trust_id
      join review_template template on template.id = review.template_id
      left join cpd_entry entry on entry.review_id = review.id and entry.person_id = member.person_id
      cross join lateral (
        select coalesce(sum(extract(epoch from s.ends - s.starts) / 60), 0)::int as minutes, count(*)::int as sessions
        from session s join session_attendee a on a.session_id = s.id and a.person_id = member.person_id
        where s.review_id = review.id and s.kind <> 'lunch'
          -- while the days last, what is over
          and ((case s.day when 1 then review.day1 when 2 then review.day2 else review.day3 end) + s.ends)
            at time zone 'Europe/London' <= now()) planned
    where member.person_id = ${personId} and member.state = 'accepted'
      and member.role in ('lead_reviewer', 'peer_reviewer')
      and review.stage in ('three_days', 'report', 'follow_up')
      and (${reviewId}::uuid is null or review.id = ${reviewId}::uuid)
    order by review.day1 desc, trust.name`.execute(tx)
  return rows.map(toEntry)
}

const toEntry = (row: Row): RecordEntry => ({
  reviewId: row.review_id,
  trustName: row.trust_name,
  days: [row.day1, row.day2, row.day3],
  stage: row.stage,
  part: partOf(row) ?? 'peer',
  virtual: row.format === 'virtual',
  preparingMinutes: row.preparing_minutes ?? 0,
  scheduledMinutes: row.scheduled,
  sessions: row.sessions,
  ownMinutes: row.session_minutes,
  because: row.because ?? '',
  learned: row.learned ?? '',
  revision: row.revision ?? 0,
  takeBacks: row.take_backs.map(({ id, words, shared_at, written_at }) => ({
    id,
    words,
    sharedAt: shared_at,
    writtenAt: written_at,
  })),
  certificate: row.certificate && {
    number: row.certificate.number,
    issuedAt: row.certificate.issued_at,
    name: row.certificate.name,
    part: row.certificate.part,
    minutes: row.certificate.minutes,
  },
  hostNamed: row.host_named,
})
