-- The structure and the presentation are the host's words about itself, read as its documents are: by the host's own
-- people, and by the reviewers who signed the confidentiality agreement, until release. Not by the central team.
create policy host on trust_structure for select
  using (review_id in (select access.reviews_as(array['host_lead', 'host_leader', 'coordinator'])));
create policy team on trust_structure for select using (review_id in (select access.reading_reviews()));
create policy host on structure_group for select
  using (review_id in (select access.reviews_as(array['host_lead', 'host_leader', 'coordinator'])));
create policy team on structure_group for select using (review_id in (select access.reading_reviews()));
create policy host on structure_school for select
  using (review_id in (select access.reviews_as(array['host_lead', 'host_leader', 'coordinator'])));
create policy team on structure_school for select using (review_id in (select access.reading_reviews()));
create policy host on structure_post for select
  using (review_id in (select access.reviews_as(array['host_lead', 'host_leader', 'coordinator'])));
create policy team on structure_post for select using (review_id in (select access.reading_reviews()));
create policy host on structure_question for select
  using (review_id in (select access.reviews_as(array['host_lead', 'host_leader', 'coordinator'])));
create policy team on structure_question for select using (review_id in (select access.reading_reviews()));

create policy host on presentation for select
  using (review_id in (select access.reviews_as(array['host_lead', 'host_leader', 'coordinator'])));
create policy team on presentation for select using (review_id in (select access.reading_reviews()));
create policy host on presentation_file for select
  using (review_id in (select access.reviews_as(array['host_lead', 'host_leader', 'coordinator'])));
create policy team on presentation_file for select
  using (removed_at is null and review_id in (select access.reading_reviews()));
-- Who has watched it is the host's to know, and everyone's own.
create policy host on presentation_opening for select
  using (review_id in (select access.reviews_as(array['host_lead', 'host_leader', 'coordinator'])));
create policy self on presentation_opening for select using (person_id = (select access.actor()));
