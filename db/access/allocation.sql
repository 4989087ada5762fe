-- Everyone in a review knows who takes part. Whoever is invited sees who has accepted before answering.
-- Who declined, and what conflicts were set aside, stays with the central team.
create policy central on review_member for select using ((select access.central()));
create policy self on review_member for select using (person_id = (select access.actor()));
create policy joined on review_member for select
  using (state in ('invited', 'accepted') and review_id in (select access.joined_reviews()));
create policy invited on review_member for select
  using (state = 'accepted' and review_id in (select access.invited_reviews()));
create policy central on conflict_waiver for select using ((select access.central()));
create policy central on decline_reason for select using ((select access.central()));

create policy self on relationship for select using (person_id = (select access.actor()));
create policy central on relationship for select using ((select access.central()));
