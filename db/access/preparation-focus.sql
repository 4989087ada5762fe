-- Areas of focus, and changes after the freeze: the host and the team, like the questions themselves.
create policy joined on area_of_focus for select using (review_id in (select access.joined_reviews()));
create policy joined on question_amendment for select using (review_id in (select access.joined_reviews()));

-- What somebody wants from a review: its author, for as long as they take part; and the lead reviewer, until the review
-- is over. Nobody else, the central team included (MISSION E9).
create policy self on wish for select
  using (person_id = (select access.actor()) and review_id in (select access.joined_reviews()));
create policy lead on wish for select
  using (review_id in (select access.open_reviews_as(array['lead_reviewer'])));
