-- A reviewer's own record is theirs. What they take back is the programme's to read where they share it.
create policy self on cpd_entry for select using (person_id = (select access.actor()));
create policy self on take_back for select using (person_id = (select access.actor()));
create policy central on take_back for select using (shared_at is not null and (select access.central()));
create policy self on certificate for select using (person_id = (select access.actor()));
create policy joined on host_named for select using (review_id in (select access.joined_reviews()));

-- Whether a certificate is ours. Only whoever holds its number can ask, and no more is told than stands on it: to whom
-- and when, not of which review.
create or replace function access.certificate_numbered(asked text)
  returns table (name text, issued_on date, replaced boolean)
  language sql stable security definer set search_path = '' as $$
  select c.name, (c.issued_at at time zone 'Europe/London')::date, c.replaced_at is not null
  from public.certificate c where c.number = upper(trim(asked))
$$;

-- The lead reviewer's feedback: theirs, and the central team's once it is sent. Never the host's or the other reviewers'.
create policy author on lead_feedback for select using (person_id = (select access.actor()));
create policy central on lead_feedback for select using (sent_at is not null and (select access.central()));
