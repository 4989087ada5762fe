create policy self on audit for select using (actor_id = (select access.actor()));
create policy central on audit for select using ('central' = any (audience) and (select access.central()));
create policy host on audit for select
  using ('host' = any (audience) and review_id in (select access.host_reviews()));
create policy team on audit for select
  using ('team' = any (audience) and review_id in (select access.team_reviews()));

-- Who of the central team did something is known to few; that it was one of them, to whoever reads the deed.
create or replace function access.central_deeds(of_review uuid) returns setof bigint
  language sql stable security definer set search_path = '' as $$
  select a.id from public.audit a
    join public.programme_role p on p.person_id = a.actor_id and p.role = 'central_team'
      and (p.until is null or p.until >= a.at::date)
  where a.review_id = of_review
    and (('central' = any (a.audience) and access.central())
      or ('host' = any (a.audience) and of_review in (select access.host_reviews()))
      or ('team' = any (a.audience) and of_review in (select access.team_reviews())))
$$;
