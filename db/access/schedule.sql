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

-- The job that says that a shared schedule changed reads whom to tell.
create policy tell_changes on review_member for select using ((select access.job()) = 'tell-schedule-changed');
create policy tell_changes on person for select using ((select access.job()) = 'tell-schedule-changed');
