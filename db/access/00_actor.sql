-- Who is asking. Set for one transaction by src/access; empty means nobody, and nobody reads nothing.
create or replace function access.actor() returns uuid language sql stable
  return nullif(current_setting('candour.actor', true), '')::uuid;
create or replace function access.job() returns text language sql stable
  return nullif(current_setting('candour.job', true), '');
-- On only inside a command or a job: a query cannot write, whatever its SQL says.
create or replace function access.writing() returns boolean language sql stable
  return coalesce(current_setting('candour.writing', true), '') = 'on';

-- The functions below look at who belongs to what. They run as the owner, because the rules on the
-- tables they read are written with them.
create or replace function access.central() returns boolean
  language sql stable security definer set search_path = '' as $$
  select exists (select from public.programme_role
    where person_id = access.actor() and role = 'central_team' and (until is null or until >= current_date))
$$;

-- Reviews where the actor is an accepted member in one of these roles.
create or replace function access.reviews_as(roles text[]) returns setof uuid
  language sql stable security definer set search_path = '' as $$
  select review_id from public.review_member
  where person_id = access.actor() and state = 'accepted' and role = any (roles)
$$;

-- The same, until the report is released: then a visiting team's access ends (MISSION G3).
create or replace function access.open_reviews_as(roles text[]) returns setof uuid
  language sql stable security definer set search_path = '' as $$
  select m.review_id from public.review_member m join public.review r on r.id = m.review_id
  where m.person_id = access.actor() and m.state = 'accepted' and m.role = any (roles)
    and r.stage in ('set_up', 'prepare', 'three_days', 'report')
$$;

create or replace function access.team_reviews() returns setof uuid language sql stable
  return access.open_reviews_as(array['lead_reviewer', 'peer_reviewer']);
-- Host leaders: the chief executive and the executives who sit in the review team.
create or replace function access.host_reviews() returns setof uuid language sql stable
  return access.reviews_as(array['host_lead', 'host_leader']);
create or replace function access.joined_reviews() returns setof uuid language sql stable
  return access.reviews_as(array['lead_reviewer', 'peer_reviewer', 'host_lead', 'host_leader', 'coordinator']);

-- Reviews that the actor has been invited to, whether or not they have answered yet.
create or replace function access.invited_reviews() returns setof uuid
  language sql stable security definer set search_path = '' as $$
  select review_id from public.review_member
  where person_id = access.actor() and state in ('invited', 'accepted')
$$;

create or replace function access.trusts_of_actor() returns setof uuid
  language sql stable security definer set search_path = '' as $$
  select trust_id from public.trust_post
  where person_id = access.actor() and post <> 'headteacher' and (until is null or until >= current_date)
$$;

