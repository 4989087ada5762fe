-- The team sees all findings until release; host leaders see one once it has been shared with them,
-- and keep those after release. What lies behind a finding is the team's.
create policy team on finding for select using (review_id in (select access.team_reviews()));
create policy host on finding for select
  using (shared_at is not null and withdrawn_at is null and review_id in (select access.host_reviews()));

create policy team on finding_note for select using (review_id in (select access.team_reviews()));

create or replace function access.heard_findings() returns setof uuid
  language sql stable security definer set search_path = '' as $$
  select id from public.finding
  where shared_at is not null and withdrawn_at is null and review_id in (select access.host_reviews())
$$;
create policy team on finding_view for select using (review_id in (select access.team_reviews()));
create policy host on finding_view for select using (finding_id in (select access.heard_findings()));

-- How many independent sources, schools and methods stand behind each finding of a review. Counted here,
-- because the sources of unattributable notes may not be read, and told only from three sources up, so that
-- nobody can be worked out. A source is one person's account in one session, one observation or one document.
create or replace function access.finding_support(of_review uuid)
  returns table (finding_id uuid, sources int, schools int, methods text[], contrary boolean)
  language sql stable security definer set search_path = '' as $$
  select f.id,
    case when count(distinct s.key) filter (where not fn.contrary) >= 3
      then (count(distinct s.key) filter (where not fn.contrary))::int end,
    case when count(distinct s.key) filter (where not fn.contrary) >= 3
      then (count(distinct s.urn) filter (where not fn.contrary))::int end,
    case when count(distinct s.key) filter (where not fn.contrary) >= 3
      then array_agg(distinct n.method) filter (where not fn.contrary) else '{}' end,
    coalesce(bool_or(fn.contrary), false)
  from public.finding f
  left join public.finding_note fn on fn.finding_id = f.id
  left join public.evidence_note n on n.id = fn.note_id
  left join lateral (
    select coalesce(src.session_id::text, src.author_id::text) || '/' || lower(src.said_by) as key, src.urn
    from public.evidence_note_source src where src.note_id = fn.note_id) s on true
  where f.review_id = of_review and f.withdrawn_at is null
    and (of_review in (select access.team_reviews()) or f.id in (select access.heard_findings()))
  group by f.id
$$;
