-- Who is briefed, and how far each has got: the lead reviewer until release, the host's chief executive and
-- coordinator. Not the other leaders of the host, not the peers, not the central team.
create or replace function access.briefing_reviews() returns setof uuid language sql stable
begin atomic
  select access.open_reviews_as(array['lead_reviewer'])
  union
  select access.reviews_as(array['host_lead', 'coordinator']);
end;
create policy organisers on briefing for select using (review_id in (select access.briefing_reviews()));
create policy organisers on briefing_session for select using (review_id in (select access.briefing_reviews()));
create policy organisers on briefing_need for select using (review_id in (select access.briefing_reviews()));
-- What somebody writes to the lead reviewer, the lead reviewer alone reads.
create policy lead on briefing_message for select
  using (review_id in (select access.open_reviews_as(array['lead_reviewer'])));

-- A link works while the review is prepared, visited or written up, to the end of the fourteenth day after day three.
create or replace function access.briefing_ends(day3 date) returns timestamptz language sql immutable
  return (day3 + 15)::timestamp at time zone 'Europe/London';
create or replace function access.briefing_is_open(revoked_at timestamptz, stage text, day3 date, at timestamptz)
  returns boolean language sql immutable
  return revoked_at is null and stage in ('prepare', 'three_days', 'report') and at < access.briefing_ends(day3);

-- Whoever holds a link has no account, so they are known by the digest of it alone: these answer about that one
-- page, and only to what serves it. Nothing else of the review can be reached from there, and what was written on
-- the page is not told again to whoever opens the link later: of a message not even that there is one, as those who
-- make and hand over links could open it too.
create or replace function access.briefing_at(digest text) returns table (
    id uuid, review_id uuid, trust_id uuid, audience text, name text, host text, format text, lead text, sender text,
    day3 date, opened boolean, acknowledged_at timestamptz, need_at timestamptz,
    schedule_shared boolean)
  language sql stable security definer set search_path = '' as $$
  select b.id, b.review_id, r.trust_id, b.audience, b.name, t.name, p.content->>'format', l.name, s.name, r.day3,
    b.opened_at is not null, b.acknowledged_at,
    (select said_at from public.briefing_need n where n.briefing_id = b.id),
    exists (select from public.schedule_sharing h where h.review_id = r.id)
  from public.briefing b
    join public.review r on r.id = b.review_id
    join public.trust t on t.id = r.trust_id
    join public.review_template p on p.id = r.template_id
    join public.person s on s.id = b.made_by
    left join public.review_member lead on lead.review_id = r.id and lead.role = 'lead_reviewer'
      and lead.state = 'accepted'
    left join public.person l on l.id = lead.person_id
  where access.job() = 'briefing' and b.token_sha256 = digest
    and access.briefing_is_open(b.revoked_at, r.stage, r.day3, now())
$$;

-- When and with whom: the sessions that were chosen, or else, for its headteacher, those at their school, once the
-- schedule is shared. (Chosen ones can go; other staff are not to be told of their colleagues' conversations then.)
create or replace function access.briefing_sessions_at(digest text) returns table (
    on_day date, starts time, ends time, kind text, title text, school text, place text, how text, video_link text,
    visitors text[])
  language sql stable security definer set search_path = '' as $$
  select case s.day when 1 then r.day1 when 2 then r.day2 else r.day3 end, s.starts, s.ends, s.kind, s.title, c.name,
    s.place, s.how, k.link,
    array(select p.name from public.session_attendee a join public.person p on p.id = a.person_id
      join public.review_member m on m.review_id = r.id and m.person_id = p.id and m.state = 'accepted'
        and m.role in ('lead_reviewer', 'peer_reviewer')
      where a.session_id = s.id order by p.name)
  from access.briefing_at(digest) f
    join public.briefing b on b.id = f.id
    join public.review r on r.id = b.review_id
    join public.session s on s.review_id = b.review_id
      and s.kind in ('interview', 'visit')
      and case when exists (select from public.briefing_session x where x.briefing_id = b.id)
        then exists (select from public.briefing_session x where x.briefing_id = b.id and x.session_id = s.id)
        else s.urn = b.urn and b.audience = 'headteacher' and not exists (select from public.session_attendee a
          join public.review_member m on m.review_id = s.review_id and m.person_id = a.person_id
            and m.state = 'accepted' and m.role in ('host_lead', 'host_leader', 'coordinator')
          where a.session_id = s.id) end
    left join public.school c on c.urn = s.urn
    left join public.session_link k on k.session_id = s.id
  where f.schedule_shared
  order by 1, 2
$$;

create or replace function access.mark_briefing(digest text, done text) returns void
  language sql volatile security definer set search_path = '' as $$
  update public.briefing b set
    opened_at = coalesce(b.opened_at, now()),
    acknowledged_at = case done when 'acknowledged' then coalesce(b.acknowledged_at, now())
      when 'taken back' then null else b.acknowledged_at end
  from access.briefing_at(digest) f where b.id = f.id and access.writing()
$$;

-- Told whether it was kept: nobody needs more than twenty messages, and a link that got about must not fill a page.
create or replace function access.say_in_briefing(digest text, message text, need text) returns boolean
  language plpgsql volatile security definer set search_path = '' as $$
declare f record;
begin
  select b.id, b.review_id into f from access.briefing_at(digest) b where access.writing();
  if f.id is null then return false; end if;
  if message <> '' then
    if (select count(*) from public.briefing_message m where m.briefing_id = f.id) >= 20 then return false; end if;
    insert into public.briefing_message (review_id, briefing_id, body) values (f.review_id, f.id, message);
  end if;
  if need <> '' then
    insert into public.briefing_need (briefing_id, review_id, body) values (f.id, f.review_id, need)
      on conflict (briefing_id) do update set body = excluded.body, said_at = now();
  end if;
  return true;
end $$;
