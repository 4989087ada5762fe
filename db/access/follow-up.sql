-- Actions are the host's. The owner of an action sees that action; the chair of trustees sees them all while the
-- host's leaders show them, and nothing of what was said about them on the way.
create or replace function access.boards_of_actor() returns setof uuid
  language sql stable security definer set search_path = '' as $$
  select b.review_id from public.action_board b
    join public.review r on r.id = b.review_id and r.stage = 'follow_up'
    join public.trust_post p on p.trust_id = r.trust_id and p.post = 'chair' and p.person_id = access.actor()
      and (p.until is null or p.until >= current_date)
  where b.closed_at is null
$$;
create or replace function access.own_actions() returns setof uuid
  language sql stable security definer set search_path = '' as $$
  select id from public.action where owner_id = access.actor()
$$;

create policy host on action for select using (review_id in (select access.host_reviews()));
create policy owner on action for select using (owner_id = (select access.actor()));
create policy trustees on action for select using (review_id in (select access.boards_of_actor()));

create policy host on action_progress for select using (review_id in (select access.host_reviews()));
create policy owner on action_progress for select using (action_id in (select access.own_actions()));
create policy host on action_reminder for select using (review_id in (select access.host_reviews()));
create policy owner on action_reminder for select using (action_id in (select access.own_actions()));

create policy host on action_board for select using (review_id in (select access.host_reviews()));
create policy trustees on action_board for select
  using (closed_at is null and review_id in (select access.boards_of_actor()));
-- Whose actions they are, for a page that opens without the review that they belong to.
create or replace function access.board_at(of_review uuid)
  returns table (trust_id uuid, trust_name text, day3 date)
  language sql stable security definer set search_path = '' as $$
  select t.id, t.name, r.day3 from public.review r join public.trust t on t.id = r.trust_id
  where r.id = of_review and (r.id in (select access.boards_of_actor()) or r.id in (select access.host_reviews()))
$$;

-- Each action has its number within the review, in the order in which they were planned.
create or replace function access.number_action() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  perform pg_advisory_xact_lock(hashtext('number of action'), hashtext(new.review_id::text));
  select coalesce(max(number), 0) + 1 into new.number from public.action where review_id = new.review_id;
  return new;
end $$;
create or replace trigger number_action before insert on action
  for each row when (new.number = 0) execute function access.number_action();

-- Whoever follows a reminder's link is not signed in: the link is all that is known of them. These answer about that
-- one action, and only to what serves the link. They never give its words, nor take any back.
create or replace function access.action_at(digest text) returns table (
    id uuid, review_id uuid, trust_id uuid, person_id uuid, number int, due_on date, state text, standing text,
    put_off_until date, reminders boolean, expires_at timestamptz)
  language sql stable security definer set search_path = '' as $$
  select a.id, a.review_id, r.trust_id, l.person_id, a.number, a.due_on, a.state, a.standing, a.put_off_until,
    a.reminders, l.expires_at
  from public.action_link l
    join public.action a on a.id = l.action_id and a.owner_id = l.person_id
    join public.review r on r.id = a.review_id and r.stage = 'follow_up'
    join public.person p on p.id = l.person_id and p.deactivated_at is null
  where access.job() = 'action-link' and l.token_sha256 = digest and l.expires_at > now()
$$;
-- Told whether it was kept: a link that got about must not fill a page.
create or replace function access.say_progress_at(digest text, said text, until date, did text, seen text,
    in_the_way text) returns boolean
  language plpgsql volatile security definer set search_path = '' as $$
declare f record;
begin
  select a.* into f from access.action_at(digest) a where access.writing();
  if f.id is null or f.state <> 'open' then return false; end if;
  perform from public.action a where a.id = f.id for update;
  if (select count(*) from public.action_progress p where p.action_id = f.id and p.by_link
    and p.said_at > now() - interval '1 day') >= 10 then return false; end if;
  insert into public.action_progress
    (review_id, action_id, state, put_off_until, did, seen, in_the_way, said_by, by_link)
    values (f.review_id, f.id, said, until, did, seen, in_the_way, f.person_id, true);
  update public.action a set said_at = now(),
    standing = case when said = 'done' then 'under_way' else said end, put_off_until = until,
    state = case when said = 'done' then 'done' else 'open' end,
    outcome = case when said = 'done' then did else a.outcome end,
    closed_at = case when said = 'done' then now() end
  where a.id = f.id;
  return true;
end $$;
create or replace function access.stop_reminders_at(digest text) returns void
  language sql volatile security definer set search_path = '' as $$
  update public.action a set reminders = false from access.action_at(digest) f
  where a.id = f.id and access.writing()
$$;

-- Which actions somebody may have to be reminded of; whether today is the day is decided by the job that asks.
create or replace function access.actions_to_remind() returns table (
    action_id uuid, review_id uuid, number int, person_id uuid, name text, email text, planned_by uuid, due_on date,
    first_step_on date, standing text, put_off_until date, reminded_from date, last_on date)
  language sql stable security definer set search_path = '' as $$
  select a.id, a.review_id, a.number, p.id, p.name, p.email, a.created_by, a.due_on, a.first_step_on, a.standing,
    a.put_off_until, a.reminded_from,
    (select max(m.on_day) from public.action_reminder m where m.action_id = a.id)
  from public.action a
    join public.review r on r.id = a.review_id and r.stage = 'follow_up'
    join public.person p on p.id = a.owner_id and p.deactivated_at is null
    left join public.mail_preference w on w.person_id = p.id
  where access.job() = 'remind-of-actions' and a.state = 'open' and a.reminders
    and coalesce(w.action_reminders, true)
$$;

-- The reconvene day is known to the central team, and to the hosts and the lead reviewers of its trusts.
create or replace function access.reconvene_days() returns setof uuid
  language sql stable security definer set search_path = '' as $$
  select t.day_id from public.reconvene_trust t
  where t.review_id in (select access.reviews_as(array['lead_reviewer', 'host_lead', 'host_leader', 'coordinator']))
$$;
create policy central on reconvene_day for select using ((select access.central()));
create policy members on reconvene_day for select using (id in (select access.reconvene_days()));
create policy central on reconvene_trust for select using ((select access.central()));
create policy members on reconvene_trust for select using (day_id in (select access.reconvene_days()));
-- The other trust's review is not theirs to see; its name and its days are.
create or replace function access.reconvene_trusts(of_review uuid)
  returns table (review_id uuid, trust_id uuid, trust_name text, day3 date, seat int)
  language sql stable security definer set search_path = '' as $$
  select o.review_id, n.id, n.name, r.day3, o.position
  from public.reconvene_trust t
    join public.reconvene_trust o on o.day_id = t.day_id
    join public.review r on r.id = o.review_id
    join public.trust n on n.id = r.trust_id
  where t.review_id = of_review and (access.central() or t.day_id in (select access.reconvene_days()))
  order by o.position
$$;
-- Whom to tell of the day: the hosts' leaders and coordinators, and the lead reviewers.
create or replace function access.reconvene_people(of_review uuid)
  returns table (person_id uuid, email text, review_id uuid)
  language sql stable security definer set search_path = '' as $$
  select distinct on (p.id) p.id, p.email, m.review_id from access.reconvene_trusts(of_review) t
    join public.review_member m on m.review_id = t.review_id and m.state = 'accepted'
      and m.role in ('lead_reviewer', 'host_lead', 'host_leader', 'coordinator')
    join public.person p on p.id = m.person_id and p.deactivated_at is null
  where access.writing()
  order by p.id
$$;
-- Trusts that are reviewed as one group share a quote (MISSION B5). Their coordinators arrange the day themselves.
create or replace function access.group_of_review(of_review uuid)
  returns table (review_id uuid, trust_name text, day3 date, has_day boolean)
  language sql stable security definer set search_path = '' as $$
  select r.id, n.name, r.day3, exists (select from public.reconvene_trust t where t.review_id = r.id)
  from public.quote_line mine
    join public.quote q on q.id = mine.quote_id and q.accepted_at is not null
    join public.quote_line other on other.quote_id = q.id and other.review_id <> mine.review_id
    join public.review r on r.id = other.review_id and r.stage = 'follow_up'
    join public.trust n on n.id = r.trust_id
  where mine.review_id = of_review
    and (access.central() or of_review in (select access.reviews_as(array['coordinator'])))
  order by n.name
$$;

-- What a host brings is read by the lead reviewer of its review and by the leaders of the other trust of that day.
create or replace function access.brought_to_actor() returns setof uuid
  language sql stable security definer set search_path = '' as $$
  select t.review_id from public.reconvene_trust t
  where t.review_id in (select access.reviews_as(array['lead_reviewer']))
    or exists (select from public.reconvene_trust o where o.day_id = t.day_id and o.review_id <> t.review_id
      and o.review_id in (select access.host_reviews()))
$$;
create or replace function access.told_to_actor() returns setof uuid
  language sql stable security definer set search_path = '' as $$
  select told_id from public.brought_story where review_id in (select access.brought_to_actor())
$$;
create policy host on brought_story for select using (review_id in (select access.host_reviews()));
create policy others on brought_story for select using (review_id in (select access.brought_to_actor()));
create policy host on change_told for select using (review_id in (select access.host_reviews()));
create policy owner on change_told for select using (action_id in (select access.own_actions()));
create policy others on change_told for select using (id in (select access.told_to_actor()));

-- Another trust at the day is another reader: what a host chose to bring before it is chosen once more.
create or replace function access.ask_again_what_is_brought() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  delete from public.brought_story b using public.reconvene_trust mine, public.reconvene_trust other
  where mine.day_id = new.day_id and other.day_id = new.day_id and other.review_id <> mine.review_id
    and b.review_id = mine.review_id;
  return null;
end $$;
create or replace trigger ask_again_what_is_brought after insert on reconvene_trust
  for each row execute function access.ask_again_what_is_brought();
