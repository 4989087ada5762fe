-- Who writes a report: its lead reviewer, and those of the team whom they asked to, until it is frozen. A lead who is
-- no longer the lead, or a writer who left the team, writes nothing more (MISSION G1).
create or replace function access.written_reports() returns setof uuid
  language sql stable security definer set search_path = '' as $$
  select r.review_id from public.report r
    join public.review v on v.id = r.review_id and v.stage = 'report'
    join public.review_member m on m.review_id = r.review_id and m.person_id = access.actor() and m.state = 'accepted'
  where r.state in ('draft', 'team', 'quality', 'host')
    and (m.role = 'lead_reviewer' or (m.role = 'peer_reviewer' and m.agreed_at is not null
      and m.agreement_version = access.agreement_now() and exists (select from public.report_writer w
        where w.review_id = r.review_id and w.person_id = access.actor() and w.ended_at is null)))
$$;

-- Where the actor is the named reader, while the report is at that step.
create or replace function access.quality_reads() returns setof uuid
  language sql stable security definer set search_path = '' as $$
  select q.review_id from public.report_quality_reader q join public.report r using (review_id)
  where q.person_id = access.actor() and q.ended_at is null and r.state = 'quality'
$$;

-- Groups that there are already, as they are today: by post at the trust, and the review's own team.
create or replace function access.people_in_group(of_review uuid, people text) returns setof uuid
  language sql stable security definer set search_path = '' as $$
  select h.person_id from public.trust_post h join public.review r on r.trust_id = h.trust_id
  where r.id = of_review and (h.until is null or h.until >= current_date)
    and case people when 'executives' then h.post in ('chief_executive', 'executive')
      when 'chairs' then h.post = 'chair' when 'heads' then h.post = 'headteacher' else false end
  union
  select m.person_id from public.review_member m
  where m.review_id = of_review and people = 'team' and m.state = 'accepted'
    and m.role in ('lead_reviewer', 'peer_reviewer')
$$;

-- To the end of its last day, in London.
create or replace function access.link_is_open(ended_at timestamptz, ends_on date, at timestamptz) returns boolean
  language sql immutable
  return ended_at is null and at < (ends_on + 1)::timestamp at time zone 'Europe/London';

-- The report belongs to the host alone after release (MISSION G1 to G3). This is the whole rule of who reads it; the
-- same table stands in src/domains/report/report-steps.ts, and test/access holds both to one written by hand:
--   draft     the lead reviewer, and whoever of the team they asked to write with them
--   team      and the peer reviewers who have accepted the confidentiality agreement as it is now
--   quality   and the one reader who was named for style and clarity, for this step alone
--   host      the lead and the peers, and the host's leaders, who check the facts
--   final     the same; nobody changes a word
--   released  the host's leaders, and whoever they open it to: nobody else
create or replace function access.readable_reports() returns setof uuid
  language sql stable security definer set search_path = '' as $$
  select r.review_id from public.report r
    join public.review_member m on m.review_id = r.review_id and m.person_id = access.actor() and m.state = 'accepted'
  where (m.role = 'lead_reviewer' and r.state in ('draft', 'team', 'quality', 'host', 'final'))
    or (m.role = 'peer_reviewer' and r.state in ('team', 'quality', 'host', 'final')
      and m.agreed_at is not null and m.agreement_version = access.agreement_now())
    or (m.role in ('host_lead', 'host_leader') and r.state in ('host', 'final', 'released'))
  union
  select access.quality_reads()
  union
  -- opened by its owner: to a person, to whoever is in a group, to whoever holds a link, to everybody
  select s.review_id from public.report_share s join public.report r using (review_id)
  where r.state = 'released' and s.person_id = access.actor() and s.ended_at is null
  union
  -- whoever was asked to write with the lead reviewer, in the draft too (writing-report.test.ts)
  select w.review_id from public.report_writer w
  where w.person_id = access.actor() and w.ended_at is null and w.review_id in (select access.written_reports())
  union
  select g.review_id from public.report_group_share g join public.report r using (review_id)
  where r.state = 'released' and g.ended_at is null and access.actor() in (select access.people_in_group(g.review_id, g.people))
  union
  select l.review_id from public.report_link l join public.report r using (review_id)
  where access.job() = 'report-link' and r.state = 'released'
    and l.token_sha256 = current_setting('candour.report_link', true) and access.link_is_open(l.ended_at, l.ends_on, now())
    and (l.code_hash is null or exists (select from public.report_link_pass p where p.link_id = l.id
      and p.pass_sha256 = current_setting('candour.report_pass', true) and p.until > now()))
  union
  select p.review_id from public.report_publication p join public.report r using (review_id)
  where access.job() = 'public-page' and r.state = 'released' and p.ended_at is null
$$;

-- Where the report has got to is no secret; what it says is.
create policy members on report for select using (review_id in (select access.joined_reviews()));
create policy central on report for select using ((select access.central()));
create policy shared_with on report for select using (review_id in (select access.readable_reports()));
create policy readers on report_section for select using (review_id in (select access.readable_reports()));
create policy readers on report_block for select using (review_id in (select access.readable_reports()));

-- Who reads for style and clarity is known to everybody who waits for it, and to the reader.
create policy members on report_quality_reader for select using (review_id in (select access.joined_reviews()));
create policy central on report_quality_reader for select using ((select access.central()));
create policy self on report_quality_reader for select
  using (person_id = (select access.actor()) and review_id in (select access.quality_reads()));
create or replace function access.quality_readers_known() returns setof uuid
  language sql stable security definer set search_path = '' as $$
  select person_id from public.report_quality_reader where review_id in (select access.joined_reviews())
$$;
create policy reads_for_quality on person for select using (id in (select access.quality_readers_known()));
-- The reader sees which review it is, and who waits for the reading; nothing else of it.
create policy quality_reader on review for select using (id in (select access.quality_reads()));
create policy quality_reader on review_member for select
  using (role = 'lead_reviewer' and state = 'accepted' and review_id in (select access.quality_reads()));
create or replace function access.leads_of_quality_reads() returns setof uuid
  language sql stable security definer set search_path = '' as $$
  select person_id from public.review_member
  where role = 'lead_reviewer' and state = 'accepted' and review_id in (select access.quality_reads())
$$;

create policy lead_of_quality_read on person for select using (id in (select access.leads_of_quality_reads()));
-- Who could read: of the central team or a lead reviewer, with no part in the review and nothing to do with the host.
create or replace function access.quality_candidates(of_review uuid) returns table (id uuid, name text, part text)
  language sql stable security definer set search_path = '' as $$
  select p.id, p.name, max(case g.role when 'central_team' then 'Central team' else 'Lead reviewer' end)
  from public.person p
    join public.programme_role g on g.person_id = p.id and g.role in ('central_team', 'lead_reviewer')
      and (g.until is null or g.until >= current_date)
    join public.review r on r.id = of_review
  where p.deactivated_at is null
    and (access.central() or of_review in (select access.open_reviews_as(array['lead_reviewer'])))
    and not exists (select from public.review_member m
      where m.review_id = of_review and m.person_id = p.id and m.state in ('invited', 'accepted'))
    and not exists (select from public.trust_post h where h.person_id = p.id and h.trust_id = r.trust_id)
    and not exists (select from public.relationship c where c.person_id = p.id and c.trust_id = r.trust_id
      and (c.until is null or c.until >= current_date))
  group by p.id, p.name
$$;

-- The team's comments are the team's, and the reader's are the reader's too. What the host says of the facts is between
-- the host and the team. All of it closes at release, but the host keeps what it said itself.
create or replace function access.draft_reviews() returns setof uuid language sql stable
begin atomic
  select access.open_reviews_as(array['lead_reviewer'])
  union
  select access.reading_reviews();
end;
create policy team on report_comment for select using (review_id in (select access.draft_reviews()));
create policy quality_reader on report_comment for select
  using (person_id = (select access.actor()) and review_id in (select access.quality_reads()));
create policy host on report_comment for select
  using (kind <> 'comment' and review_id in (select access.host_reviews()));
create policy team on report_handover for select using (review_id in (select access.draft_reviews()));
create policy quality_reader on report_handover for select
  using (step = 'quality' and review_id in (select access.quality_reads()));
create policy host on report_handover for select
  using (step <> 'quality' and review_id in (select access.host_reviews()));

create policy host on report_share for select using (review_id in (select access.host_reviews()));
create policy self on report_share for select using (person_id = (select access.actor()));
create policy host on report_group_share for select using (review_id in (select access.host_reviews()));
create policy host on report_link for select using (review_id in (select access.host_reviews()));
create policy host on report_publication for select using (review_id in (select access.host_reviews()));
create policy host on report_opening for select using (review_id in (select access.host_reviews()));

-- A report takes its steps in their order and goes back from the final text alone; what is released stays released.
create or replace function access.keep_report_in_step() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if new.state <> old.state and (old.state, new.state) not in (('draft', 'team'), ('team', 'quality'),
      ('quality', 'host'), ('host', 'final'), ('final', 'host'), ('final', 'released')) then
    raise exception 'a report does not go from % to %', old.state, new.state
      using errcode = 'check_violation', constraint = 'report_in_step';
  end if;
  if old.state in ('final', 'released') and new.sha256 is distinct from old.sha256 and new.state <> 'host' then
    raise exception 'what the final text was known by stays'
      using errcode = 'check_violation', constraint = 'report_in_step';
  end if;
  return new;
end $$;
create or replace trigger keep_report_in_step before update on report
  for each row execute function access.keep_report_in_step();
-- From the final text on nobody writes a word, whatever a command thinks.
create or replace function access.keep_final_text() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  -- looked at while it is held: a change and the final text do not pass each other by
  perform from public.report r where r.review_id in (old.review_id, new.review_id) for share;
  if exists (select from public.report r where r.review_id in (old.review_id, new.review_id)
      and r.state in ('final', 'released')) then
    raise exception 'the text of this report is final' using errcode = 'check_violation', constraint = 'report_text_final';
  end if;
  return coalesce(new, old);
end $$;
create or replace trigger keep_final_text before insert or update or delete on report_section
  for each row execute function access.keep_final_text();
create or replace trigger keep_final_text before insert or update or delete on report_block
  for each row execute function access.keep_final_text();

-- What a link's page says before it opens anything: whose report, who shared it, until when. Of a link that has ended
-- there is nothing.
create or replace function access.report_link_at(digest text) returns table (id uuid, review_id uuid, trust_id uuid,
    trust_name text, sharer text, ends_on date, code_hash text, shut_until timestamptz)
  language sql stable security definer set search_path = '' as $$
  select l.id, l.review_id, r.trust_id, t.name, s.name, l.ends_on, l.code_hash,
    case when l.wrong_lately >= 5 then l.wrong_since + interval '1 hour' end
  from public.report_link l
    join public.report p on p.review_id = l.review_id and p.state = 'released'
    join public.review r on r.id = l.review_id
    join public.trust t on t.id = r.trust_id
    join public.person s on s.id = l.made_by
  where access.job() = 'report-link' and l.token_sha256 = digest and access.link_is_open(l.ended_at, l.ends_on, now())
$$;
-- After five wrong codes it asks for none for an hour, and after thirty in all it ends: guessing leads nowhere.
create or replace function access.note_link_code(digest text, was_right boolean, pass text) returns void
  language plpgsql volatile security definer set search_path = '' as $$
declare l record;
begin
  select f.id, f.review_id into l from access.report_link_at(digest) f where access.writing();
  if l.id is null then return; end if;
  if was_right then
    insert into public.report_link_pass (link_id, review_id, pass_sha256, until)
      values (l.id, l.review_id, pass, now() + interval '12 hours');
    update public.report_link set wrong_lately = 0, wrong_since = null where id = l.id;
  else
    update public.report_link set wrong_codes = wrong_codes + 1,
      wrong_lately = case when wrong_since > now() - interval '1 hour' then wrong_lately + 1 else 1 end,
      wrong_since = case when wrong_since > now() - interval '1 hour' then wrong_since else now() end,
      ended_at = case when wrong_codes + 1 >= 30 then now() end
    where id = l.id;
  end if;
end $$;
-- One row for each time that it was opened, with no word of by whom.
create or replace function access.note_link_opening(digest text) returns void
  language sql volatile security definer set search_path = '' as $$
  insert into public.report_opening (review_id, link_id, how)
  select l.review_id, l.id, 'page' from access.report_link_at(digest) l
  where access.writing() and l.review_id in (select access.readable_reports())
$$;

-- What the page of a trust lists: the reports that it publishes, by the address of the page. Nobody is known there.
create or replace function access.published_by(slug text) returns table (review_id uuid, trust_name text, day1 date,
    day3 date, released_at timestamptz, published_at timestamptz, with_pdf boolean)
  language sql stable security definer set search_path = '' as $$
  select p.review_id, t.name, r.day1, r.day3, o.released_at, p.published_at, p.with_pdf
  from public.report_publication p
    join public.report o on o.review_id = p.review_id and o.state = 'released'
    join public.review r on r.id = p.review_id
    join public.trust t on t.id = r.trust_id
  where access.job() = 'public-page' and p.ended_at is null and t.slug = published_by.slug
  order by r.day1 desc
$$;

-- All that the programme keeps of a report that is no longer its own: dates and counts, no word of it. The host sees
-- the same. (By kind as they were shared with the host; what was withdrawn before does not count.)
create or replace function access.kept_figures(of_review uuid) returns table (released_at timestamptz, draft_days int,
    team_days int, quality_days int, host_days int, strengths int, areas int, next_steps int, practices int,
    sections int, corrections int, disagreements int, visits int, interviews int, reviewers int)
  language sql stable security definer set search_path = '' as $$
  select p.released_at, p.to_team_at::date - p.begun_at::date, p.to_quality_at::date - p.to_team_at::date,
    p.to_host_at::date - p.to_quality_at::date, p.final_at::date - p.to_host_at::date,
    f.strengths, f.areas, f.next_steps, f.practices,
    (select count(*)::int from public.report_section s where s.review_id = of_review),
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
