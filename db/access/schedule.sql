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
