-- What reviewers promise is no secret: everyone who signs in may read it, the host before all.
create policy signed_in on policy_text for select using ((select access.actor()) is not null);

-- Who leads a review has to know whether everyone who comes has promised; the others' promises are their own.
create or replace function access.team_led() returns setof uuid
  language sql stable security definer set search_path = '' as $$
  select person_id from public.review_member
  where state = 'accepted' and role in ('lead_reviewer', 'peer_reviewer')
    and review_id in (select access.open_reviews_as(array['lead_reviewer']))
$$;
create policy self on policy_acceptance for select using (person_id = (select access.actor()));
create policy central on policy_acceptance for select using ((select access.central()));
create policy lead on policy_acceptance for select using (person_id in (select access.team_led()));

-- The version of the confidentiality agreement that opens documents now, as review_member writes it.
create or replace function access.agreement_now() returns text
  language sql stable security definer set search_path = '' as $$
  select max(version)::text from public.policy_text where kind = 'confidentiality'
$$;
