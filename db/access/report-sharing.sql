-- What the host opens of its report, and to whom. Who reads it then is in report.sql.
create policy host on report_share for select using (review_id in (select access.host_reviews()));
create policy self on report_share for select using (person_id = (select access.actor()));
create policy host on report_group_share for select using (review_id in (select access.host_reviews()));
create policy host on report_link for select using (review_id in (select access.host_reviews()));
create policy host on report_publication for select using (review_id in (select access.host_reviews()));
create policy host on report_opening for select using (review_id in (select access.host_reviews()));

-- What a link's page says before it opens anything: whose report, who shared it, until when. Of a link that has ended
-- there is nothing.
create or replace function access.report_link_at(digest text) returns table (id uuid, review_id uuid, trust_id uuid,
    trust_name text, sharer text, ends_on date, code_hash text, shut_until timestamptz)
  language sql stable security definer set search_path = '' as $$
  select l.id, l.review_id, r.trust_id, t.name, s.name, l.ends_on, l.code_hash,
    case when l.wrong_lately >= 5 then l.wrong_since + interval '1 hour' end
  from public.report_link l
    join public.report p on p.review_id = l.review_id and p.state = 'released'
    join public.review r on r.id = l.review_id
    join public.trust t on t.id = r.trust_id
    join public.person s on s.id = l.made_by
  where access.job() = 'report-link' and l.token_sha256 = digest and access.link_is_open(l.ended_at, l.ends_on, now())
$$;
-- After five wrong codes it asks for none for an hour, and after thirty in all it ends: guessing leads nowhere.
create or replace function access.note_link_code(digest text, was_right boolean, pass text) returns void
  language plpgsql volatile security definer set search_path = '' as $$
declare l record;
begin
  select f.id, f.review_id into l from access.report_link_at(digest) f where access.writing();
  if l.id is null then return; end if;
  if was_right then
    insert into public.report_link_pass (link_id, review_id, pass_sha256, until)
      values (l.id, l.review_id, pass, now() + interval '12 hours');
    update public.report_link set wrong_lately = 0, wrong_since = null where id = l.id;
  else
    update public.report_link set wrong_codes = wrong_codes + 1,
      wrong_lately = case when wrong_since > now() - interval '1 hour' then wrong_lately + 1 else 1 end,
      wrong_since = case when wrong_since > now() - interval '1 hour' then wrong_since else now() end,
      ended_at = case when wrong_codes + 1 >= 30 then now() end
    where id = l.id;
  end if;
end $$;
-- One row for a time that it was opened, with no word of by whom, and at most one in ten minutes: whoever holds it could
-- bury all other openings otherwise.
create or replace function access.note_link_opening(digest text) returns boolean
  language sql volatile security definer set search_path = '' as $$
  insert into public.report_opening (review_id, link_id, how)
  select l.review_id, l.id, 'page' from access.report_link_at(digest) l
  where access.writing() and l.review_id in (select access.readable_reports())
    and not exists (select from public.report_opening o
      where o.link_id = l.id and o.opened_at > now() - interval '10 minutes')
  returning true
$$;

-- What the page of a trust lists: the reports that it publishes, by the address of the page. Nobody is known there.
create or replace function access.published_by(slug text) returns table (review_id uuid, trust_name text, day1 date,
    day3 date, released_at timestamptz, published_at timestamptz, with_pdf boolean)
  language sql stable security definer set search_path = '' as $$
  select p.review_id, t.name, r.day1, r.day3, o.released_at, p.published_at, p.with_pdf
  from public.report_publication p
    join public.report o on o.review_id = p.review_id and o.state = 'released'
    join public.review r on r.id = p.review_id
    join public.trust t on t.id = r.trust_id
  where access.job() = 'public-page' and p.ended_at is null and t.slug = published_by.slug
  order by r.day1 desc
$$;

-- Who holds which post at the trust of a review, for its host's leaders: whom they may share with, and who can
-- own an action.
create or replace function access.posts_at_host(of_review uuid)
  returns table (person_id uuid, post text)
  language sql stable security definer set search_path = '' as $$
  select h.person_id, h.post from public.trust_post h join public.review r on r.trust_id = h.trust_id
  where r.id = of_review and of_review in (select access.host_reviews())
    and (h.until is null or h.until >= current_date)
$$;
-- A host's leaders know these people by name, and those they shared their report with or gave an action.
create or replace function access.people_known_to_host() returns setof uuid
  language sql stable security definer set search_path = '' as $$
  select p.person_id from access.host_reviews() h (review_id), lateral access.posts_at_host(h.review_id) p
  union
  select person_id from public.report_share where review_id in (select access.host_reviews())
  union
  select owner_id from public.action where owner_id is not null and review_id in (select access.host_reviews())
$$;
create policy known_to_host on person for select using (id in (select access.people_known_to_host()));

-- To share with somebody from elsewhere a host's leader must know their whole address; it finds, it never lists.
create or replace function access.person_at_address(address text) returns uuid
  language sql stable security definer set search_path = '' as $$
  select id from public.person
  where email = lower(trim(address)) and deactivated_at is null
    and exists (select from public.report p where p.state = 'released' and p.review_id in (select access.host_reviews()))
$$;
