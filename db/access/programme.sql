create policy signed_in on programme_year for select using ((select access.actor()) is not null);
create policy signed_in on review_template for select using ((select access.actor()) is not null);
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
