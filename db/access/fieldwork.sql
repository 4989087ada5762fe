-- Notes never go to the host, and the central team sees none (MISSION F2).
-- The words: their author always; the team until release, once the note has opened (db/migrations/0026).
-- The source: its author; the team only when the person agreed to be named. A photograph goes with the source.
create policy author on evidence_note_source for select using (author_id = (select access.actor()));
create policy team on evidence_note_source for select
  using (attributable and review_id in (select access.team_reviews()));

create or replace function access.own_notes() returns setof uuid
  language sql stable security definer set search_path = '' as $$
  select note_id from public.evidence_note_source where author_id = access.actor()
$$;
create or replace function access.opened_notes() returns setof uuid
  language sql stable security definer set search_path = '' as $$
  select id from public.evidence_note
  where (attributable or opens_at <= now()) and review_id in (select access.team_reviews())
$$;
create policy author on evidence_note for select using (id in (select access.own_notes()));
create policy team on evidence_note for select
  using ((attributable or opens_at <= now()) and review_id in (select access.team_reviews()));
create policy author on evidence_note_question for select using (note_id in (select access.own_notes()));
create policy team on evidence_note_question for select using (note_id in (select access.opened_notes()));
create policy author on evidence_photo for select using (note_id in (select access.own_notes()));
create policy team on evidence_photo for select
  using (attributable and review_id in (select access.team_reviews()));

-- A device is its owner's alone; nobody reads another's, nor how many there are.
create policy owner on field_device for select using (person_id = (select access.actor()));

create policy team on safeguarding_contact for select using (review_id in (select access.team_reviews()));
create policy host on safeguarding_contact for select
  using (review_id in (select access.reviews_as(array['host_lead', 'host_leader', 'coordinator'])));
-- That a referral was made: who made it, the lead reviewer, and the central team, who answer for it.
create policy maker on safeguarding_referral for select using (made_by = (select access.actor()));
create policy lead on safeguarding_referral for select
  using (review_id in (select access.open_reviews_as(array['lead_reviewer'])));
create policy central on safeguarding_referral for select using ((select access.central()));

-- When notes reach colleagues that are kept then and not attributable: together, as the team next confers that day, or
-- else at midnight. The same for all of the team, also for those who do not read a schedule yet that is being made:
-- otherwise the hour would tell the lead reviewer's notes from the others.
create or replace function access.notes_open(of_review uuid, kept timestamptz) returns timestamptz
  language sql stable security definer set search_path = '' as $$
  with now_there as (select kept at time zone 'Europe/London' as at)
  select coalesce(
      (select min(now_there.at::date + s.starts) from public.session s join public.review r on r.id = s.review_id
        where s.review_id = of_review and s.kind = 'confer' and s.starts > now_there.at::time
          and (case s.day when 1 then r.day1 when 2 then r.day2 else r.day3 end) = now_there.at::date),
      date_trunc('day', now_there.at) + interval '1 day') at time zone 'Europe/London'
  from now_there where of_review in (select access.team_reviews())
$$;

-- How many schools stand behind a role in words, of a note that opens then. Whoever reads it knows the schedule, and
-- that what opens together was written since the team last conferred: so the schools met since then count, and not
-- those still ahead. Where none was met since, it is written up from before, and those before that conferring count.
-- A review without meetings on its schedule: the schools of the trust. For keeping a note of a review that the actor
-- is in; everybody's meetings count, so that the answer is the same for all.
create or replace function access.schools_heard(of_review uuid, opens timestamptz) returns table (schools int)
  language sql stable security definer set search_path = '' as $$
  with held as (
    select s.kind, s.urn, s.kind in ('visit', 'interview') as meets,
      ((case s.day when 1 then r.day1 when 2 then r.day2 else r.day3 end) + s.starts) at time zone 'Europe/London' as begins
    from public.session s join public.review r on r.id = s.review_id where s.review_id = of_review
  ), since as (
    select max(begins) as begins from held where kind = 'confer'
      and begins <= (select max(begins) from held where meets and begins < opens)
  )
  select case when exists (select from held where meets)
    then (select count(distinct urn)::int from held where meets and begins < opens
      and begins >= coalesce((select begins from since), '-infinity'))
    else (select count(*)::int from public.school_membership m join public.review r on r.trust_id = m.trust_id
      where r.id = of_review and m.left_on is null) end
  where of_review in (select access.team_reviews())
$$;
