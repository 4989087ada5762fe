-- All that the programme keeps of a report that is no longer its own: dates and counts, no word of it. The host sees
-- the same. Whoever was handed it has had it until they handed it back. (By kind as they were shared with the host; what
-- was withdrawn before does not count.)
create or replace function access.kept_figures(of_review uuid) returns table (released_at timestamptz, draft_days int,
    team_days int, quality_days int, host_days int, strengths int, areas int, next_steps int, practices int,
    sections int, corrections int, disagreements int, visits int, interviews int, reviewers int)
  language sql stable security definer set search_path = '' as $$
  select p.released_at, p.to_team_at::date - p.begun_at::date, p.to_quality_at::date - p.to_team_at::date,
    coalesce(p.quality_done_at, p.to_host_at)::date - p.to_quality_at::date,
    coalesce(p.facts_checked_at, p.final_at)::date - p.to_host_at::date,
    f.strengths, f.areas, f.next_steps, f.practices,
    (select count(distinct b.section_id)::int from public.report_block b where b.review_id = of_review),
    c.corrections, c.disagreements, h.visits, h.interviews,
    (select count(*)::int from public.review_member m where m.review_id = of_review and m.state = 'accepted'
      and m.role in ('lead_reviewer', 'peer_reviewer'))
  from public.report p,
    lateral (select (count(*) filter (where kind = 'strength'))::int as strengths,
      (count(*) filter (where kind = 'area_for_development'))::int as areas,
      (count(*) filter (where kind = 'next_step'))::int as next_steps,
      (count(*) filter (where kind = 'effective_practice'))::int as practices
      from public.finding where review_id = of_review and shared_at is not null and withdrawn_at is null) f,
    lateral (select (count(*) filter (where kind = 'correction'))::int as corrections,
      (count(*) filter (where kind = 'disagreement'))::int as disagreements
      from public.report_comment where review_id = of_review) c,
    lateral (select (count(*) filter (where kind = 'visit'))::int as visits,
      (count(*) filter (where kind = 'interview'))::int as interviews
      from public.session where review_id = of_review) h
  where p.review_id = of_review and p.state = 'released'
    and (access.central() or of_review in (select access.host_reviews()))
$$;

create policy readers on report_sources for select using (review_id in (select access.readable_reports()));

-- How many conversations, visits and documents stand behind a whole review, for its lead reviewer to write down with
-- the report. A conversation is one session, or one person's account apart from any, and counts once in its kind.
-- Those whom a team may not know about count only where nobody in the team could work out one of them: three or more,
-- and none or three again for each reviewer who takes away their own. No number below three leaves the database.
create or replace function access.report_source_counts(of_review uuid) returns table (kind text, number int)
  language sql stable security definer set search_path = '' as $$
  with heard as (
    select case when src.speaker in ('school_leader', 'teacher', 'support_staff') then 'staff'
        when src.speaker in ('governor', 'trustee') then 'governance'
        when src.speaker = '' then 'other' else src.speaker end as kind,
      n.attributable, src.author_id,
      coalesce(src.session_id::text, src.author_id || '/' || lower(trim(src.said_by))) as source
    from public.evidence_note n join public.evidence_note_source src on src.note_id = n.id
    where n.review_id = of_review and (n.attributable or n.opens_at <= now())
      and (n.method = 'interview' or src.speaker <> '')
  ), named as (
    select distinct h.kind, h.source from heard h where h.attributable
  ), private as (
    select distinct h.kind, h.source, h.author_id from heard h
    where not h.attributable and (h.kind, h.source) not in (select n.kind, n.source from named n)
  ), beyond_own as (
    select one.kind, (select count(distinct other.source) from private other
      where other.kind = one.kind and other.source not in (select mine.source from private mine
        where mine.kind = one.kind and mine.author_id = one.author_id)) as number
    from private one
  ), private_told as (
    select p.kind, count(distinct p.source) as number from private p group by p.kind
    having count(distinct p.source) >= 3
      and not exists (select from beyond_own b where b.kind = p.kind and b.number in (1, 2))
  ), counted as (
    select h.kind, (select count(*) from named n where n.kind = h.kind)
      + coalesce((select t.number from private_told t where t.kind = h.kind), 0) as number
    from (select distinct heard.kind from heard) h
    union all
    select 'visit', count(*) from public.session s join public.review r on r.id = s.review_id
    where s.review_id = of_review and s.kind = 'visit'
      and ((case s.day when 1 then r.day1 when 2 then r.day2 else r.day3 end) + s.starts) at time zone 'Europe/London' <= now()
    having count(*) > 0
    union all
    -- those that were sent and read, and those that notes name, shown to the team in a school; one of a name counts once
    select 'document', count(distinct one.name) from (
      select lower(trim(d.name)) as name from public.document_opening o
        join public.document d on d.lineage_id = o.lineage_id and d.replaced_at is null
        join public.review_member m on m.review_id = o.review_id and m.person_id = o.person_id and m.state = 'accepted'
          and m.role in ('lead_reviewer', 'peer_reviewer')
      where o.review_id = of_review and o.read_at is not null
      union all
      select lower(trim(src.said_by)) from public.evidence_note n join public.evidence_note_source src on src.note_id = n.id
      where n.review_id = of_review and n.method = 'document' and n.attributable and trim(src.said_by) <> ''
    ) one having count(*) > 0
  )
  select c.kind, case when c.number >= 3 then c.number::int end from counted c
  where of_review in (select access.open_reviews_as(array['lead_reviewer']))
$$;
