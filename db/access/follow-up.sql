-- Actions are the host's. The owner of an action sees that action.
create policy host on action for select using (review_id in (select access.host_reviews()));
create policy owner on action for select using (owner_id = (select access.actor()));

-- An action has an owner somewhere in the trust: its leaders in the review know who holds a post there, and
-- whoever has owned one of its actions.
create or replace function access.trusts_led() returns setof uuid
  language sql stable security definer set search_path = '' as $$
  select trust_id from public.review where id in (select access.host_reviews())
$$;
create or replace function access.people_of_the_host() returns setof uuid
  language sql stable security definer set search_path = '' as $$
  select person_id from public.trust_post where trust_id in (select access.trusts_led())
  union
  select owner_id from public.action where owner_id is not null and review_id in (select access.host_reviews())
$$;
create policy of_the_host on person for select using (id in (select access.people_of_the_host()));
create policy of_the_host on trust_post for select using (trust_id in (select access.trusts_led()));
