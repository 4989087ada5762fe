-- The lead reviewer and the host build the schedule; the others see it once it is shared.
create or replace function access.schedules() returns setof uuid
  language sql stable security definer set search_path = '' as $$
  select access.reviews_as(array['lead_reviewer', 'host_lead', 'coordinator'])
  union
  select review_id from public.schedule_sharing
    where access.central() or review_id in (select access.joined_reviews())
$$;
create policy schedules on session for select using (review_id in (select access.schedules()));
create policy schedules on session_attendee for select using (review_id in (select access.schedules()));
create policy joined on schedule_sharing for select using (review_id in (select access.joined_reviews()));
create policy central on schedule_sharing for select using ((select access.central()));

-- The job that says that a shared schedule changed reads whom to tell: nobody else, and only while it can change.
create or replace function access.told_of_changes() returns table (member_id uuid, person_id uuid)
  language sql stable security definer set search_path = '' as $$
  select m.id, m.person_id from public.review_member m
    join public.review r on r.id = m.review_id
    join public.schedule_sharing s on s.review_id = m.review_id
    join public.person p on p.id = m.person_id
  where access.job() = 'tell-schedule-changed' and m.state = 'accepted'
    and r.stage in ('prepare', 'three_days') and p.deactivated_at is null
$$;
create policy tell_changes on review_member for select using (id in (select member_id from access.told_of_changes()));
create policy tell_changes on person for select using (id in (select person_id from access.told_of_changes()));

-- Whoever could read a link could join: it is for those who take part, once the schedule is shared, and for the three
-- who build it. Not for the central team, nor for everybody else on the schedule.
create policy builders on session_link for select
  using (review_id in (select access.reviews_as(array['lead_reviewer', 'host_lead', 'coordinator'])));
create policy attendees on session_link for select using (session_id in (
  select session_id from session_attendee where person_id = (select access.actor())));

-- Only a session by video has a link, and the team's private time never has one that others read.
create or replace function access.refuse_stray_link() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if not exists (select from public.session where id = new.session_id and how = 'video' and kind <> 'confer') then
    raise exception 'Only a session by video that is not the team''s own has a link';
  end if;
  return new;
end $$;
create or replace trigger refuse_stray_link after insert or update on session_link
  for each row execute function access.refuse_stray_link();
create or replace function access.drop_stray_link() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  delete from public.session_link where session_id = new.id and (new.how <> 'video' or new.kind = 'confer');
  return new;
end $$;
create or replace trigger drop_stray_link after update of how, kind on session
  for each row execute function access.drop_stray_link();

-- What the days must hold, what was worked out from it, and changes that are being agreed: for the three who build the
-- schedule, and so for both sides. Why a school keeps an hour clear is nobody else's, the central team's included.
create or replace function access.built_schedules() returns setof uuid
  language sql stable security definer set search_path = '' as $$
  select access.open_reviews_as(array['lead_reviewer'])
  union
  select access.reviews_as(array['host_lead', 'coordinator'])
$$;
-- How driving is reckoned is no secret: whoever reads the schedule reads how long each drive takes.
create policy schedules on days_setting for select using (review_id in (select access.schedules()));
create policy schedules on known_drive for select using (review_id in (select access.schedules()));
create policy builders on school_need for select using (review_id in (select access.built_schedules()));
create policy builders on interview_need for select using (review_id in (select access.built_schedules()));
create policy builders on schedule_change for select using (review_id in (select access.built_schedules()));
-- When a reviewer cannot be there, why, and what was worked out from it, is for arranging the days: once they are over,
-- or the review is cancelled, neither the host nor the lead reviewer reads it any more.
create or replace function access.arranged_schedules() returns setof uuid
  language sql stable security definer set search_path = '' as $$
  select id from public.review
  where stage in ('prepare', 'three_days') and id in (select access.built_schedules())
$$;
create policy builders on schedule_run for select using (review_id in (select access.arranged_schedules()));
-- What works the days out reads nothing but what was laid down for it.
create policy work_out on schedule_run for select using (
  (select access.job()) = 'work-out-schedule' and state in ('working', 'proposed', 'stopped', 'failed'));
create policy builders on reviewer_away for select using (review_id in (select access.arranged_schedules()));
create policy self on reviewer_away for select
  using (person_id = (select access.actor()) and review_id in (select access.joined_reviews()));

-- The link to the team's private time is the team's alone: whoever could read it could join.
create policy team on team_room for select using (review_id in (select access.team_reviews()));

-- Cost. How it is worked out is no secret. Each side knows its own: the host's people what the host gives, each
-- reviewer what they themselves give, the central team all. The lead reviewer is told the team's totals.
create policy signed_in on cost_assumption for select using ((select access.actor()) is not null);
create policy central on cost_estimate for select using ((select access.central()));
create policy joined on cost_estimate for select using (review_id in (select access.joined_reviews()));

create or replace function access.host_side() returns setof uuid language sql stable
  return access.reviews_as(array['host_lead', 'host_leader', 'coordinator']);
create policy central on cost_estimate_line for select using ((select access.central()));
create policy own on cost_estimate_line for select using (person_id = (select access.actor()));
create policy host on cost_estimate_line for select
  using (side = 'host' and review_id in (select access.host_side()));
create policy central on cost_record for select using ((select access.central()));
create policy own on cost_record for select using (person_id = (select access.actor()));
create policy host on cost_record for select using (side = 'host' and review_id in (select access.host_side()));

-- For the lead reviewer of this review: sums, never whose. What was recorded is summed from three people on, as
-- fewer would be told apart.
create or replace function access.team_cost(which uuid)
  returns table (estimated_minutes int, estimated_pence int, recorded int, recorded_minutes int, recorded_pence int)
  language sql stable security definer set search_path = '' as $$
  with mine as (select which as review_id where which in (select access.reviews_as(array['lead_reviewer']))),
  newest as (select e.id from public.cost_estimate e join mine using (review_id) order by made_at desc, id limit 1),
  lines as (select sum(preparing_minutes + reading_minutes + travelling_minutes + session_minutes
        + report_minutes)::int as minutes, sum(travel_pence)::int as pence
      from public.cost_estimate_line join newest on newest.id = estimate_id where side = 'team'),
  records as (select count(*)::int as people, sum(minutes)::int as minutes, sum(travel_pence)::int as pence
      from public.cost_record join mine using (review_id) where side = 'team')
  select lines.minutes, lines.pence, records.people,
    case when records.people >= 3 then records.minutes end, case when records.people >= 3 then records.pence end
  from mine cross join lines cross join records
$$;

-- Which key questions a session should serve, for the team that goes there. The rest of what the days must hold, such
-- as when a school can be met, stays with those who build the schedule.
create or replace function access.session_questions() returns table (session_id uuid, review_id uuid, question_id uuid)
  language sql stable security definer set search_path = '' as $$
  select s.id, s.review_id, q.id from public.session s
    left join public.interview_need i on i.id = s.interview_need_id
    left join public.school_need n on n.review_id = s.review_id and n.urn = s.urn and s.kind = 'visit'
    join public.key_question q on q.review_id = s.review_id and q.withdrawn_at is null
      and (q.id = any (i.question_ids) or q.id = any (n.question_ids))
  where s.review_id in (select access.team_reviews()) and s.review_id in (select access.schedules())
$$;
