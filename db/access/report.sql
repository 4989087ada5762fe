-- A review without a report at its end keeps nothing for ever: with its working papers the draft goes from the team.
create or replace function access.papers_are_erased(of_review uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
  select exists (select from public.erasure e where e.review_id = of_review and e.kind = 'papers')
$$;
-- Who writes a report: its lead reviewer, and those of the team whom they asked to, until it is frozen. A lead who is
-- no longer the lead, or a writer who left the team, writes nothing more (MISSION G1).
create or replace function access.written_reports() returns setof uuid
  language sql stable security definer set search_path = '' as $$
  select r.review_id from public.report r
    join public.review v on v.id = r.review_id and v.stage = 'report'
    join public.review_member m on m.review_id = r.review_id and m.person_id = access.actor() and m.state = 'accepted'
  where r.state in ('draft', 'team', 'quality', 'host') and not access.papers_are_erased(r.review_id)
    and (m.role = 'lead_reviewer' or (m.role = 'peer_reviewer' and m.agreed_at is not null
      and m.agreement_version = access.agreement_now() and exists (select from public.report_writer w
        where w.review_id = r.review_id and w.person_id = access.actor() and w.ended_at is null)))
$$;

-- Of the central team or a lead reviewer, with no part in the review and nothing to do with the host: asked when somebody
-- is named, and as long as they read. Callable by nobody but the functions below.
create or replace function access.may_read_for_quality(of_review uuid, who uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
  select exists (select from public.programme_role g where g.person_id = who
      and g.role in ('central_team', 'lead_reviewer') and (g.until is null or g.until >= current_date))
    and not exists (select from public.review_member m
      where m.review_id = of_review and m.person_id = who and m.state in ('invited', 'accepted'))
    and not exists (select from public.trust_post h join public.review r on r.trust_id = h.trust_id
      where r.id = of_review and h.person_id = who)
    and not exists (select from public.relationship c join public.review r on r.trust_id = c.trust_id
      where r.id = of_review and c.person_id = who and (c.until is null or c.until >= current_date))
$$;
-- Where the actor is the named reader, while the report is at that step.
create or replace function access.quality_reads() returns setof uuid
  language sql stable security definer set search_path = '' as $$
  select q.review_id from public.report_quality_reader q join public.report r using (review_id)
  where q.person_id = access.actor() and q.ended_at is null and r.state = 'quality'
    and access.may_read_for_quality(q.review_id, q.person_id)
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
  where (m.role = 'lead_reviewer' and r.state in ('draft', 'team', 'quality', 'host', 'final')
      and not access.papers_are_erased(r.review_id))
    or (m.role = 'peer_reviewer' and not access.papers_are_erased(r.review_id) and r.state in ('team', 'quality', 'host', 'final')
      and m.agreed_at is not null and m.agreement_version = access.agreement_now())
    or (m.role in ('host_lead', 'host_leader') and r.state in ('host', 'final', 'released'))
  union
  select access.quality_reads()
  union
  -- whoever was asked to write with the lead reviewer, in the draft too (writing-report.test.ts)
  select w.review_id from public.report_writer w
  where w.person_id = access.actor() and w.ended_at is null and w.review_id in (select access.written_reports())
  union
  -- opened by its owner: to a person, to whoever is in a group, to whoever holds a link, to everybody
  select s.review_id from public.report_share s join public.report r using (review_id)
  where r.state = 'released' and s.person_id = access.actor() and s.ended_at is null
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
-- Who could be named.
create or replace function access.quality_candidates(of_review uuid) returns table (id uuid, name text, part text)
  language sql stable security definer set search_path = '' as $$
  select p.id, p.name, case when exists (select from public.programme_role g where g.person_id = p.id
      and g.role = 'central_team' and (g.until is null or g.until >= current_date))
    then 'Central team' else 'Lead reviewer' end
  from public.person p
  where p.deactivated_at is null and access.may_read_for_quality(of_review, p.id)
    and (access.central() or of_review in (select access.open_reviews_as(array['lead_reviewer'])))
$$;

-- The team's comments are the team's, and the reader's are the reader's too. What the host says of the facts is between
-- the host and the team. All of it closes at release, but the host keeps what it said itself.
create or replace function access.draft_reviews() returns setof uuid language sql stable
begin atomic
  select access.open_reviews_as(array['lead_reviewer'])
  union
  select access.reading_reviews();
end;
create policy team on report_comment for select using (review_id in (select access.draft_reviews())
  and review_id in (select access.readable_reports()));
create policy quality_reader on report_comment for select
  using (person_id = (select access.actor()) and review_id in (select access.quality_reads()));
create policy host on report_comment for select
  using (kind <> 'comment' and review_id in (select access.host_reviews()));
create policy team on report_handover for select using (review_id in (select access.draft_reviews()));
create policy quality_reader on report_handover for select
  using (step = 'quality' and review_id in (select access.quality_reads()));
create policy host on report_handover for select
  using (step <> 'quality' and review_id in (select access.host_reviews()));

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

-- What stands on the cover, for whoever may read the report: somebody it is shared with sees nothing else of
-- the review, not even that it took place.
-- Whoever was there to learn or to assure is not among those who saw and wrote.
create or replace function access.report_cover(of_review uuid)
  returns table (trust_name text, day1 date, day2 date, day3 date, state text, released_at timestamptz,
    lead_name text, team_names text[], host_team_names text[])
  language sql stable security definer set search_path = '' as $$
  select t.name, r.day1, r.day2, r.day3, p.state, p.released_at,
    coalesce(max(who.name) filter (where m.role = 'lead_reviewer'), ''),
    coalesce(array_agg(who.name order by who.name) filter (where m.role = 'peer_reviewer' and m.part is null), '{}'),
    coalesce(array_agg(who.name order by who.name) filter (where m.role = 'host_leader'), '{}')
  from public.report p
    join public.review r on r.id = p.review_id
    join public.trust t on t.id = r.trust_id
    left join public.review_member m on m.review_id = r.id and m.state = 'accepted'
    left join public.person who on who.id = m.person_id
  where p.review_id = of_review and of_review in (select access.readable_reports())
  group by t.name, r.day1, r.day2, r.day3, p.state, p.released_at
$$;
