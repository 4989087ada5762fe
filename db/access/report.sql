-- Who writes a report: its lead reviewer, and those of the team whom they asked to, until it is frozen. A lead who is
-- no longer the lead, or a writer who left the team, writes nothing more (MISSION G1).
create or replace function access.written_reports() returns setof uuid
  language sql stable security definer set search_path = '' as $$
  select r.review_id from public.report r
    join public.review v on v.id = r.review_id and v.stage = 'report'
    join public.review_member m on m.review_id = r.review_id and m.person_id = access.actor() and m.state = 'accepted'
  where r.state not in ('final', 'released')
    and (m.role = 'lead_reviewer' or (m.role = 'peer_reviewer' and exists (select from public.report_writer w
      where w.review_id = r.review_id and w.person_id = access.actor() and w.ended_at is null)))
$$;

-- The report belongs to the host alone after release (MISSION G1 to G3). This is the whole rule:
--   draft     the lead reviewer
--   team      and the peer reviewers, and the central team for style and clarity
--   host      and the host's leaders, who check the facts
--   released  the host's leaders, and whoever they share it with: nobody else
create or replace function access.readable_reports() returns setof uuid
  language sql stable security definer set search_path = '' as $$
  select r.review_id from public.report r
    join public.review_member m on m.review_id = r.review_id and m.person_id = access.actor() and m.state = 'accepted'
  where (r.state = 'draft' and m.role = 'lead_reviewer')
    or (r.state = 'team' and m.role in ('lead_reviewer', 'peer_reviewer'))
    or (r.state = 'host' and m.role in ('lead_reviewer', 'peer_reviewer', 'host_lead', 'host_leader'))
    or (r.state = 'released' and m.role in ('host_lead', 'host_leader'))
  union
  select review_id from public.report where state in ('team', 'host') and access.central()
  union
  select s.review_id from public.report_share s join public.report r using (review_id)
  where r.state = 'released' and s.person_id = access.actor() and s.ended_at is null
  union
  select w.review_id from access.written_reports() w (review_id)
$$;
-- Where the report has got to is no secret; what it says is.
create policy members on report for select using (review_id in (select access.joined_reviews()));
create policy central on report for select using ((select access.central()));
create policy shared_with on report for select using (review_id in (select access.readable_reports()));
create policy readers on report_section for select using (review_id in (select access.readable_reports()));
create policy readers on report_block for select using (review_id in (select access.readable_reports()));

-- The team's comments are the team's. Corrections are between the host and the team. Both close at release,
-- but the host keeps its own corrections.
create policy team on report_comment for select using (review_id in (select access.team_reviews()));
create policy central on report_comment for select using (kind = 'comment' and (select access.central())
  and review_id in (select review_id from report where state in ('team', 'host')));
create policy host on report_comment for select
  using (kind = 'correction' and review_id in (select access.host_reviews()));

create policy host on report_share for select using (review_id in (select access.host_reviews()));
create policy self on report_share for select using (person_id = (select access.actor()));
create policy host on report_opening for select using (review_id in (select access.host_reviews()));

-- What stands on the cover, for whoever may read the report: somebody it is shared with sees nothing else of
-- the review, not even that it took place.
create or replace function access.report_cover(of_review uuid)
  returns table (trust_name text, day1 date, day2 date, day3 date, state text, released_at timestamptz,
    lead_name text, team_names text[], host_team_names text[])
  language sql stable security definer set search_path = '' as $$
  select t.name, r.day1, r.day2, r.day3, p.state, p.released_at,
    coalesce(max(who.name) filter (where m.role = 'lead_reviewer'), ''),
    coalesce(array_agg(who.name order by who.name) filter (where m.role = 'peer_reviewer'), '{}'),
    coalesce(array_agg(who.name order by who.name) filter (where m.role = 'host_leader'), '{}')
  from public.report p
    join public.review r on r.id = p.review_id
    join public.trust t on t.id = r.trust_id
    left join public.review_member m on m.review_id = r.id and m.state = 'accepted'
    left join public.person who on who.id = m.person_id
  where p.review_id = of_review and of_review in (select access.readable_reports())
  group by t.name, r.day1, r.day2, r.day3, p.state, p.released_at
$$;

-- Who holds which post at the trust of a review, for its host's leaders: whom they may share with, and who can
-- own an action.
create or replace function access.posts_at_host(of_review uuid)
  returns table (person_id uuid, post text)
  language sql stable security definer set search_path = '' as $$
  select h.person_id, h.post from public.trust_post h join public.review r on r.trust_id = h.trust_id
  where r.id = of_review and of_review in (select access.host_reviews())
    and (h.until is null or h.until >= current_date)
$$;
-- A host's leaders know these people by name, and those they shared their report with or gave an action.
create or replace function access.people_known_to_host() returns setof uuid
  language sql stable security definer set search_path = '' as $$
  select p.person_id from access.host_reviews() h (review_id), lateral access.posts_at_host(h.review_id) p
  union
  select person_id from public.report_share where review_id in (select access.host_reviews())
  union
  select owner_id from public.action where owner_id is not null and review_id in (select access.host_reviews())
$$;
create policy known_to_host on person for select using (id in (select access.people_known_to_host()));

-- To share with somebody from elsewhere a host's leader must know their whole address; it finds, it never lists.
create or replace function access.person_at_address(address text) returns uuid
  language sql stable security definer set search_path = '' as $$
  select id from public.person
  where email = lower(trim(address)) and deactivated_at is null
    and exists (select from public.report p where p.state = 'released' and p.review_id in (select access.host_reviews()))
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
    select 'document', count(distinct o.lineage_id) from public.document_opening o
      join public.review_member m on m.review_id = o.review_id and m.person_id = o.person_id and m.state = 'accepted'
        and m.role in ('lead_reviewer', 'peer_reviewer')
    where o.review_id = of_review and o.read_at is not null
    having count(*) > 0
  )
  select c.kind, case when c.number >= 3 then c.number::int end from counted c
  where of_review in (select access.open_reviews_as(array['lead_reviewer']))
$$;
