-- What a mail says is read by the job that sends it, and by the outbox page of a trial.
create policy sender on mail_content for select using ((select access.job()) in ('send-mail', 'outbox'));

-- That a mail was sent, to whom, of which kind, and whether it arrived. Never that somebody asked to sign in.
create policy sender on mail for select using ((select access.job()) in ('send-mail', 'outbox'));
create policy recipient on mail for select
  using (shown_to <> 'nobody' and to_person_id = (select access.actor()));
create policy causer on mail for select
  using (shown_to <> 'nobody' and caused_by = (select access.actor()));
create policy central on mail for select
  using (shown_to in ('central', 'organisers') and (select access.central()));
-- Those who prepare a review together; only mail to those whom they see taking part, so that who declined is not
-- to be read from a log. Whoever has no account is briefed by them (preparation-briefings.sql).
create policy organisers on mail for select
  using (shown_to in ('organisers', 'preparers')
    and (review_id in (select access.open_reviews_as(array['lead_reviewer']))
      or review_id in (select access.reviews_as(array['host_lead', 'coordinator'])))
    and (to_person_id is null
      or to_person_id in (select m.person_id from review_member m where m.review_id = mail.review_id)));

create policy self on mail_preference for select using (person_id = (select access.actor()));
create policy self on digest_day for select using (person_id = (select access.actor()));
create policy self on calendar_feed for select using (person_id = (select access.actor()));
create policy calendar on calendar_sent for select using ((select access.job()) = 'send-calendar');

-- What mails say is not kept: secrets go once they are sent or of no more use, the rest after thirty days.
create or replace function access.blank_mail() returns int
  language sql volatile security definer set search_path = '' as $$
  with due as (
    update public.mail set blanked_at = now()
    where access.job() = 'tidy-mail' and access.writing() and blanked_at is null
      and (created_at < now() - interval '30 days'
        or (kind = 'sign-in-code' and created_at < now() - interval '1 day'))
    returning id
  ), gone as (
    update public.mail_content
    set subject = '', body_text = '', body_html = '', calendar = null, calendar_method = null
    from due where mail_id = due.id returning mail_id
  )
  select count(*)::int from gone
$$;

-- Whom a digest may be due to, each in their own time; asked by the job that begins them.
create or replace function access.digest_people()
  returns table (person_id uuid, digest text, digest_hour int, time_zone text, last_day date)
  language sql stable security definer set search_path = '' as $$
  select p.id, coalesce(w.digest, 'weekdays'), coalesce(w.digest_hour, 8), coalesce(w.time_zone, 'Europe/London'),
    (select max(d.day) from public.digest_day d where d.person_id = p.id)
  from public.person p left join public.mail_preference w on w.person_id = p.id
  where access.job() = 'begin-digests' and p.deactivated_at is null and coalesce(w.digest, 'weekdays') <> 'none'
$$;

-- Who takes part in which session of a review whose schedule is shared: what ought to be in their calendars.
create or replace function access.calendar_of(of_review uuid)
  returns table (session_id uuid, person_id uuid, on_day date, starts time, ends time, kind text, place text, how text,
    video_link text)
  language sql stable security definer set search_path = '' as $$
  select s.id, a.person_id, case s.day when 1 then r.day1 when 2 then r.day2 else r.day3 end, s.starts, s.ends,
    s.kind, coalesce(nullif(s.place, ''), c.name, ''), s.how, l.link
  from public.review r
    join public.schedule_sharing h on h.review_id = r.id
    join public.session s on s.review_id = r.id
    join public.session_attendee a on a.session_id = s.id
    join public.review_member m
      on m.review_id = r.id and m.person_id = a.person_id and m.state = 'accepted'
    left join public.school c on c.urn = s.urn
    left join public.session_link l on l.session_id = s.id
  where access.job() = 'send-calendar' and r.id = of_review and r.stage <> 'cancelled'
$$;
-- And those who want that: nobody whose account is closed, nobody who switched it off.
create or replace function access.calendar_people(of_review uuid)
  returns table (person_id uuid, name text, email text)
  language sql stable security definer set search_path = '' as $$
  select p.id, p.name, p.email from public.person p
    left join public.mail_preference w on w.person_id = p.id
  where access.job() = 'send-calendar' and p.deactivated_at is null and coalesce(w.invitations, true)
    and p.id in (select a.person_id from public.session_attendee a where a.review_id = of_review
      union select c.person_id from public.calendar_sent c where c.review_id = of_review)
$$;
-- Who among these does not want to hear that a schedule changed.
create or replace function access.not_told_of_changes() returns setof uuid
  language sql stable security definer set search_path = '' as $$
  select person_id from public.mail_preference
  where access.job() = 'tell-schedule-changed' and not schedule_changes
$$;

-- Whose calendar stands at an address. Only whoever holds the address can ask.
create or replace function access.person_of_feed(token_digest text) returns uuid
  language sql stable security definer set search_path = '' as $$
  select f.person_id from public.calendar_feed f join public.person p on p.id = f.person_id
  where f.token_sha256 = token_digest and p.deactivated_at is null
$$;
