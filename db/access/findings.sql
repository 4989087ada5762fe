-- The team sees all findings until release; host leaders see one once it has been shared with them,
-- and keep those after release. What lies behind a finding is the team's.
create policy team on finding for select using (review_id in (select access.team_reviews()));
create policy host on finding for select
  using (shared_at is not null and withdrawn_at is null and review_id in (select access.host_reviews()));

-- A note that has not opened is its author's alone, and so is that it stands behind something.
create policy team on finding_note for select using (review_id in (select access.team_reviews())
  and (note_id in (select access.opened_notes()) or note_id in (select access.own_notes())));

create or replace function access.heard_findings() returns setof uuid
  language sql stable security definer set search_path = '' as $$
  select id from public.finding
  where shared_at is not null and withdrawn_at is null and review_id in (select access.host_reviews())
$$;
create policy team on finding_view for select using (review_id in (select access.team_reviews()));
create policy host on finding_view for select using (finding_id in (select access.heard_findings()));

-- What stands behind a finding is counted here, because the sources of unattributable notes may not be read.
-- A source is one person's account in one session, one observation, or one document. No role is granted this view.
create view access.finding_source as
  select fn.finding_id, fn.contrary, n.method, n.attributable, src.author_id, src.urn,
    n.attributable or n.opens_at <= now() as opened,
    case when n.method = 'document' and src.said_by <> '' then 'document'
      else coalesce(src.session_id, src.author_id)::text end || '/' || lower(trim(src.said_by)) as source
  from public.finding_note fn
    join public.evidence_note n on n.id = fn.note_id
    join public.evidence_note_source src on src.note_id = n.id;

-- Counts are told from three sources up, so that nobody can be worked out. That alone is not enough: a reader
-- who lays three notes of their own beside one of somebody else's would see in the counts whether it came from
-- the same school. So what this reader does not know already (unattributable, written by another) is counted
-- only when it comes from three sources itself, and apart from what they know: in one count together, a note of their
-- own that is moved from session to session would find out whether it meets one of the others. Callable by nobody but
-- the two functions below.
create or replace function access.support_told(of_finding uuid, reader uuid)
  returns table (sources int, schools int, methods text[], contrary boolean)
  language sql stable security definer set search_path = '' as $$
  with gathered as (
    select *, not attributable and author_id is distinct from reader as unknown
    from access.finding_source where finding_id = of_finding and (opened or author_id is not distinct from reader)),
  counted as (
    select * from gathered where not contrary and (not unknown
      or (select count(distinct source) >= 3 from gathered where unknown and not contrary))),
  told as (
    select (count(distinct source) filter (where not unknown) + count(distinct source) filter (where unknown))::int as sources,
      greatest(count(distinct urn) filter (where not unknown), count(distinct urn) filter (where unknown))::int as schools,
      coalesce(array_agg(distinct method), '{}') as methods from counted)
  select case when sources >= 3 then sources end, case when sources >= 3 then schools end,
    case when sources >= 3 then methods else '{}' end, exists (select from gathered where contrary)
  from told
$$;

-- The host is told what stood behind a finding when it was shared, and that stays.
create or replace function access.keep_what_the_host_is_told() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if new.shared_at is not null and (tg_op = 'INSERT' or old.shared_at is null) then
    select t.sources, t.schools, t.methods, t.contrary
      into new.told_sources, new.told_schools, new.told_methods, new.told_contrary
      from access.support_told(new.id, null) t;
  end if;
  return new;
end $$;
create or replace trigger keep_what_the_host_is_told before insert or update of shared_at on finding
  for each row execute function access.keep_what_the_host_is_told();

-- Of all findings of a review, or of these alone: a page that is told of one change asks for that one.
create or replace function access.finding_support(of_review uuid, these uuid[] default null)
  returns table (finding_id uuid, sources int, schools int, methods text[], contrary boolean)
  language sql stable security definer set search_path = '' as $$
  select f.id, t.sources, t.schools, t.methods, t.contrary
  from public.finding f cross join lateral access.support_told(f.id, access.actor()) t
  where f.review_id = of_review and f.withdrawn_at is null and of_review in (select access.team_reviews())
    and (these is null or f.id = any (these))
  union all
  select f.id, f.told_sources, f.told_schools, f.told_methods, f.told_contrary
  from public.finding f
  where f.review_id = of_review and f.id in (select access.heard_findings())
    and of_review not in (select access.team_reviews()) and (these is null or f.id = any (these))
$$;

-- Sealed rounds. A view is its writer's alone until its round is opened, and then the team's; nobody counts words
-- before, and of who has sealed one the names alone are told.
create policy team on sealed_round for select using (review_id in (select access.team_reviews()));
create or replace function access.opened_views() returns table (round_id uuid, person_id uuid)
  language sql stable security definer set search_path = '' as $$
  select r.id, unnest(r.opened_views) from public.sealed_round r
  where r.opened_at is not null and r.review_id in (select access.team_reviews())
$$;
create policy writer on sealed_view for select
  using (person_id = (select access.actor()) and review_id in (select access.team_reviews()));
create policy team on sealed_view for select
  using ((round_id, person_id) in (select o.round_id, o.person_id from access.opened_views() o));
create or replace function access.who_sealed(of_review uuid) returns table (round_id uuid, person_id uuid)
  language sql stable security definer set search_path = '' as $$
  select v.round_id, v.person_id from public.sealed_view v
    join public.review_member m on m.review_id = v.review_id and m.person_id = v.person_id and m.state = 'accepted'
      and m.role in ('lead_reviewer', 'peer_reviewer')
  where v.review_id = of_review and of_review in (select access.team_reviews())
$$;
