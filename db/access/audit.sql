create policy self on audit for select using (actor_id = (select access.actor()));
create policy central on audit for select using ('central' = any (audience) and (select access.central()));
create policy host on audit for select
  using ('host' = any (audience) and review_id in (select access.host_reviews()));
create policy team on audit for select
  using ('team' = any (audience) and review_id in (select access.team_reviews()));
