-- Notes never go to the host, and the central team sees none (MISSION F2).
-- The words: the team, until release, and their author always.
-- The source: its author; the team only when the person agreed to be named.
create policy author on evidence_note_source for select using (author_id = (select access.actor()));
create policy team on evidence_note_source for select
  using (attributable and review_id in (select access.team_reviews()));

create or replace function access.own_notes() returns setof uuid
  language sql stable security definer set search_path = '' as $$
  select note_id from public.evidence_note_source where author_id = access.actor()
$$;
create policy author on evidence_note for select using (id in (select access.own_notes()));
create policy team on evidence_note for select using (review_id in (select access.team_reviews()));
create policy author on evidence_note_question for select using (note_id in (select access.own_notes()));
create policy team on evidence_note_question for select using (review_id in (select access.team_reviews()));
