-- The words of a document are for whoever may read the document itself: its rule decides for both.
create policy as_document on document_text for select using (document_id in (select id from public.document));
-- Where in a review's documents these words are. Under a row-level rule the index of words cannot be used (matching
-- words is no leakproof operator), so this looks behind the rule, for those alone who may read documents of the review;
-- which of them they may read is decided by the rule of the documents that it is joined with (search-review.server.ts).
create or replace function access.parts_with(of_review uuid, asked tsquery)
  returns table (document_id uuid, place int, rank real)
  language sql stable security definer set search_path = '' as $$
  select t.document_id, t.place, pg_catalog.ts_rank(t.search, asked)
  from public.document_text t join public.document d on d.id = t.document_id
  where d.removed_at is null and d.replaced_at is null
    and t.search operator(pg_catalog.@@) asked and t.review_id = of_review
    and (of_review in (select access.reading_reviews())
      or of_review in (select access.reviews_as(array['host_lead', 'host_leader', 'coordinator'])))
$$;
-- The job that takes the words out reads the documents that stand, and writes what it found.
create policy read_document on document for select
  using (removed_at is null and (select access.job()) = 'read-document');

-- Links, as documents.
create policy host on document_link for select
  using (review_id in (select access.reviews_as(array['host_lead', 'host_leader', 'coordinator'])));
create policy team on document_link for select
  using (removed_at is null and review_id in (select access.reading_reviews()));

-- The précis is the lead reviewer's alone until it is shared; then it is for the host, and for the reviewers who
-- may read what it tells of.
create policy lead on precis for select
  using (review_id in (select access.open_reviews_as(array['lead_reviewer'])));
create policy host on precis for select using (shared_at is not null
  and review_id in (select access.reviews_as(array['host_lead', 'host_leader', 'coordinator'])));
create policy team on precis for select
  using (shared_at is not null and review_id in (select access.reading_reviews()));
create policy self on precis_reading for select using (person_id = (select access.actor()));

-- What the lead says of a document is said to the team.
create policy team on document_summary for select using (review_id in (select access.reading_reviews()));

-- How far each reviewer has got, told to the lead reviewer in amounts alone: never which documents. Without documents
-- that were marked as key, all of them count. Minutes are made of these amounts in reading-time.ts.
create or replace function access.reading_of_team(of_review uuid)
  returns table (person_id uuid, precis_read boolean,
    all_minutes int, all_words int, all_pages int, read_minutes int, read_words int, read_pages int)
  language sql stable security definer set search_path = '' as $$
  with counted as (
    select d.id, s.minutes, coalesce(d.words, 0) as words, coalesce(d.pages, 0) as pages
    from public.document d left join public.document_summary s on s.lineage_id = d.lineage_id
    where d.review_id = of_review and d.removed_at is null and d.replaced_at is null
      and (coalesce(s.key, false) or not exists (select from public.document_summary k
        join public.document kd on kd.lineage_id = k.lineage_id and kd.removed_at is null and kd.replaced_at is null
        where k.review_id = of_review and k.key))
  ), amounts as (
    select id, coalesce(minutes, 0) as minutes,
      case when minutes is null then words else 0 end as words,
      case when minutes is null and words = 0 then pages else 0 end as pages
    from counted
  )
  select m.person_id,
    exists (select from public.precis_reading r where r.review_id = of_review and r.person_id = m.person_id)
      or exists (select from public.precis p where p.review_id = of_review
        and p.written_by = m.person_id and p.shared_at is not null),
    coalesce(sum(a.minutes), 0)::int, coalesce(sum(a.words), 0)::int, coalesce(sum(a.pages), 0)::int,
    coalesce(sum(a.minutes) filter (where o.read_at is not null), 0)::int,
    coalesce(sum(a.words) filter (where o.read_at is not null), 0)::int,
    coalesce(sum(a.pages) filter (where o.read_at is not null), 0)::int
  from public.review_member m left join amounts a on true
    left join public.document_opening o on o.document_id = a.id and o.person_id = m.person_id
  where m.review_id = of_review and m.state = 'accepted' and m.role in ('lead_reviewer', 'peer_reviewer')
    and m.agreed_at is not null
    and of_review in (select access.reading_reviews())
    and of_review in (select access.open_reviews_as(array['lead_reviewer']))
  group by m.person_id
$$;
