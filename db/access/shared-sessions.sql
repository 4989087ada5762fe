-- What the host writes beside a finding is never the team's nor the central team's, and enters no report. Its author
-- reads it while they are a leader of the host in this review; so do the others, where the author lets them. It stays
-- after the release.
create policy author on host_reflection for select
  using (author_id = (select access.actor()) and review_id in (select access.host_reviews()));
create policy leaders on host_reflection for select
  using (with_leaders and review_id in (select access.host_reviews()));

-- The challenge is held by the team and the host's leaders together; after the release it is the host's to keep.
create policy team on challenge for select using (review_id in (select access.team_reviews()));
create policy host on challenge for select using (review_id in (select access.host_reviews()));
create policy team on challenge_idea for select using (review_id in (select access.team_reviews()));
create policy host on challenge_idea for select using (review_id in (select access.host_reviews()));
create policy team on challenge_taken for select using (review_id in (select access.team_reviews()));
create policy host on challenge_taken for select using (review_id in (select access.host_reviews()));

-- Who was there is known to whoever takes part.
create policy team on session_presence for select using (review_id in (select access.team_reviews()));
create policy host on session_presence for select using (review_id in (select access.host_side()));

-- Private to the two, whatever becomes of their parts: not to the rest of the team, the host or the central team.
create policy the_two on coaching_note for select using ((select access.actor()) in (lead_id, reviewer_id));
create policy the_two on leading_observation for select using ((select access.actor()) in (lead_id, assurer_id));
create policy the_two on leading_statement for select using ((select access.actor()) in (lead_id, assurer_id));
create policy central on leading_statement for select using (answered_at is not null and (select access.central()));

-- What was not shared by the final briefing stays out of the report (MISSION F3), whatever path writes it.
create or replace function access.refuse_unshared_in_report() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if new.finding_id is not null and not exists (select from public.finding
      where id = new.finding_id and review_id = new.review_id and shared_at is not null and withdrawn_at is null) then
    raise exception 'This finding was not shared with the host by the final briefing, so it cannot enter the report.'
      using errcode = 'check_violation', constraint = 'report_block_finding_shared';
  end if;
  return new;
end $$;
create or replace trigger refuse_unshared_in_report before insert or update on report_block
  for each row execute function access.refuse_unshared_in_report();

-- When the last final briefing on the schedule ends, in London, for whoever reads the schedule; null where none is on it.
create or replace function access.final_briefing_ends(of_review uuid) returns timestamptz
  language sql stable security definer set search_path = '' as $$
  select max(((case s.day when 1 then r.day1 when 2 then r.day2 else r.day3 end) + s.ends) at time zone 'Europe/London')
  from public.session s join public.review r on r.id = s.review_id
  where s.review_id = of_review and s.kind = 'briefing'
    and (access.writing() or of_review in (select access.schedules()))
$$;
-- Shared in the three days and by the end of the final briefing, or never.
create or replace function access.refuse_late_sharing() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if new.shared_at is null or not access.writing() or (tg_op = 'UPDATE' and old.shared_at is not null) then
    return new;
  end if;
  -- Held, so that the days are not closed in the same moment.
  perform from public.review where id = new.review_id and stage = 'three_days' for share;
  if not found or new.shared_at > access.final_briefing_ends(new.review_id) then
    raise exception 'The final briefing is over, so nothing more is shared with the host.'
      using errcode = 'check_violation', constraint = 'finding_shared_in_time';
  end if;
  return new;
end $$;
create or replace trigger refuse_late_sharing before insert or update of shared_at on finding
  for each row execute function access.refuse_late_sharing();

-- How well each key question stands, for the lead reviewer alone, under the limits of access.support_told: nothing is
-- counted below three sources, and what the lead may not know only where it comes from three sources itself. Notes that
-- have not opened are not there.
create or replace function access.question_support(of_review uuid)
  returns table (question_id uuid, sources int, schools int)
  language sql stable security definer set search_path = '' as $$
  with gathered as (
    select q.question_id, s.urn, not n.attributable and s.author_id <> access.actor() as unknown,
      case when n.method = 'document' and s.said_by <> '' then 'document'
        else coalesce(s.session_id, s.author_id)::text end || '/' || lower(trim(s.said_by)) as source
    from public.evidence_note_question q
      join public.evidence_note n on n.id = q.note_id
      join public.evidence_note_source s on s.note_id = n.id
    where q.review_id = of_review and of_review in (select access.open_reviews_as(array['lead_reviewer']))
      and (n.attributable or n.opens_at <= now() or s.author_id = access.actor())),
  hidden as (select g.question_id, count(distinct g.source) as n from gathered g where unknown group by 1),
  counted as (
    select g.question_id,
      (count(distinct g.source) filter (where not g.unknown) + count(distinct g.source) filter (where g.unknown))::int as sources,
      greatest(count(distinct g.urn) filter (where not g.unknown), count(distinct g.urn) filter (where g.unknown))::int as schools
    from gathered g left join hidden h using (question_id)
    where not g.unknown or h.n >= 3 group by 1)
  select distinct g.question_id, case when c.sources >= 3 then c.sources end, case when c.sources >= 3 then c.schools end
  from gathered g left join counted c using (question_id)
$$;

-- Whether each reviewer has sent a note since the team last conferred today, or since the day began: for the lead
-- reviewer of a review in its three days, and never how many or when. An attributable note's author is known anyway.
-- Of the others it is told only where nobody or everybody has sent one, or three have: with fewer it would tell whose
-- notes those are that open when the team next confers. Null: not told.
create or replace function access.who_has_sent(of_review uuid, at timestamptz)
  returns table (person_id uuid, sent boolean)
  language sql stable security definer set search_path = '' as $$
  with here as (
    select r.id, (at at time zone 'Europe/London')::date as today,
      case (at at time zone 'Europe/London')::date when r.day1 then 1 when r.day2 then 2 when r.day3 then 3 end as day
    from public.review r
    where r.id = of_review and r.stage = 'three_days'
      and r.id in (select access.open_reviews_as(array['lead_reviewer']))),
  since as (
    select h.id, greatest(h.today::timestamp at time zone 'Europe/London', max(
      (h.today + s.starts) at time zone 'Europe/London')) as moment
    from here h left join public.session s on s.review_id = h.id and s.kind = 'confer' and s.day = h.day
      and (h.today + s.starts) at time zone 'Europe/London' <= at
    group by h.id, h.today),
  team as (
    select m.person_id,
      exists (select from public.evidence_note_source n where n.review_id = since.id and n.author_id = m.person_id
        and n.attributable and n.written_at >= since.moment) as openly,
      exists (select from public.evidence_note_source n where n.review_id = since.id and n.author_id = m.person_id
        and not n.attributable and n.written_at >= since.moment) as quietly
    from since join public.review_member m on m.review_id = since.id
    where m.state = 'accepted' and m.role = 'peer_reviewer'),
  among as (select count(*) as everyone, count(*) filter (where quietly) as n from team)
  select t.person_id, case when t.openly then true when a.n in (0, a.everyone) or a.n >= 3 then t.quietly end
  from team t cross join among a
$$;
