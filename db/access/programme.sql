create policy signed_in on programme_year for select using ((select access.actor()) is not null);
-- A template that is still being written is the central team's.
create policy signed_in on review_template for select
  using (state <> 'draft' and (select access.actor()) is not null);
create policy drafts on review_template for select using ((select access.central()));

-- Which steps have been ticked is for everyone in the review, and for the central team.
create policy central on review_step for select using ((select access.central()));
create policy joined on review_step for select using (review_id in (select access.joined_reviews()));
create policy central on price_book for select using ((select access.central()));

create policy central on review for select using ((select access.central()));
create policy members on review for select using (id in (select access.invited_reviews()));

-- What a review costs is between the central team, the host's chief executive and their coordinator.
create or replace function access.priced_quotes() returns setof uuid
  language sql stable security definer set search_path = '' as $$
  select quote_id from public.quote_line
  where review_id in (select access.reviews_as(array['host_lead', 'coordinator']))
$$;
create policy central on quote for select using ((select access.central()));
create policy host on quote for select using (id in (select access.priced_quotes()));
create policy central on quote_line for select using ((select access.central()));
create policy host on quote_line for select
  using (review_id in (select access.reviews_as(array['host_lead', 'coordinator'])));
