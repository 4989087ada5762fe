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
-- one's own words, for what one takes with one
create policy self on decline_reason for select
  using (member_id in (select id from review_member where person_id = (select access.actor())));

create policy self on relationship for select using (person_id = (select access.actor()));
create policy central on relationship for select using ((select access.central()));

-- The answer to an invitation goes to whoever sent it, though the person invited does not know their address.
create or replace function access.inviter_of(member uuid) returns table (id uuid, name text, email text)
  language sql stable security definer set search_path = '' as $$
  select p.id, p.name, p.email from public.review_member m join public.person p on p.id = m.invited_by
  where m.id = member and m.person_id = access.actor() and p.deactivated_at is null
$$;
