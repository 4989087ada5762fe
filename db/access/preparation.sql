-- Key questions: the host and the team. The central team learns only that they are frozen, and when.
create policy joined on key_question for select using (review_id in (select access.joined_reviews()));
create policy joined on key_question_wording for select using (review_id in (select access.joined_reviews()));
create policy joined on key_question_agreement for select using (review_id in (select access.joined_reviews()));
create policy joined on key_question_comment for select using (review_id in (select access.joined_reviews()));
create policy joined on key_question_freeze for select using (review_id in (select access.joined_reviews()));
create policy central on key_question_freeze for select using ((select access.central()));

-- Documents: the host's own people, and until release the reviewers who accepted the confidentiality agreement as it
-- is now: when it changes they are asked again first.
create or replace function access.reading_reviews() returns setof uuid
  language sql stable security definer set search_path = '' as $$
  select m.review_id from public.review_member m
  where m.person_id = access.actor() and m.state = 'accepted' and m.agreed_at is not null
    and m.agreement_version = (select access.agreement_now())
    and m.review_id in (select access.team_reviews())
$$;
create policy host on document_request for select
  using (review_id in (select access.reviews_as(array['host_lead', 'host_leader', 'coordinator'])));
create policy team on document_request for select using (review_id in (select access.reading_reviews()));
create policy host on document for select
  using (review_id in (select access.reviews_as(array['host_lead', 'host_leader', 'coordinator'])));
create policy team on document for select
  using (removed_at is null and replaced_at is null and review_id in (select access.reading_reviews()));
create policy host on document_opening for select
  using (review_id in (select access.reviews_as(array['host_lead', 'host_leader', 'coordinator'])));
create policy self on document_opening for select using (person_id = (select access.actor()));

-- The job that puts the template's questions to the host reads the review whose preparation has begun, and its
-- template; what has been asked and answered already it does not read.
create policy open_requests on review for select
  using ((select access.job()) = 'open-document-requests' and stage in ('prepare', 'three_days'));
create policy open_requests on review_template for select
  using (state <> 'draft' and (select access.job()) = 'open-document-requests');
