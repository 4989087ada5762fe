-- People are known to themselves, to the central team, and to those they share a review or a trust with. Whoever
-- has not answered an invitation knows those who have accepted, not who else was asked.
create or replace function access.people_alongside() returns setof uuid
  language sql stable security definer set search_path = '' as $$
  select person_id from public.review_member
    where (state = 'accepted' and review_id in (select access.invited_reviews()))
      or (state = 'invited' and review_id in (select access.joined_reviews()))
  union
  select person_id from public.trust_post where trust_id in (select access.trusts_of_actor())
$$;

create policy self on person for select using (id = (select access.actor()));
create policy central on person for select using ((select access.central()));
create policy alongside on person for select using (id in (select access.people_alongside()));

create policy self on programme_role for select using (person_id = (select access.actor()));
create policy central on programme_role for select using ((select access.central()));

-- A person may sign in because they exist here; a deactivated person's sessions end at once.
create or replace function access.keep_sign_in_in_step() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  insert into auth."user" (id, name, email, "emailVerified")
    values (new.id::text, new.name, new.email, true)
    on conflict (id) do update set name = excluded.name, email = excluded.email, "updatedAt" = now();
  if new.deactivated_at is not null then
    delete from auth.session where "userId" = new.id::text;
  end if;
  return new;
end $$;
create or replace trigger keep_sign_in_in_step after insert or update of name, email, deactivated_at on person
  for each row execute function access.keep_sign_in_in_step();

-- Sign-in asks one thing before anybody is known: may this person come in?
create or replace function access.may_sign_in(who uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
  select exists (select from public.person where id = who and deactivated_at is null)
$$;
create or replace function access.note_first_sign_in(who uuid) returns void
  language sql security definer set search_path = '' as $$
  update public.person set first_signed_in_at = now() where id = who and first_signed_in_at is null
$$;

create policy sign_in on auth."user" to candour_auth using (true) with check (true);
create policy sign_in on auth.session to candour_auth using (true) with check (true);
create policy sign_in on auth.account to candour_auth using (true) with check (true);
create policy sign_in on auth.verification to candour_auth using (true) with check (true);
create policy sign_in on auth.passkey to candour_auth using (true) with check (true);
create policy sign_in on auth.rate_limit to candour_auth using (true) with check (true);

-- The sign-in page of a demonstration offers its invented people, and nobody else.
create policy demonstration on person for select
  using (demonstration_role is not null and (select access.job()) = 'demonstration');
-- It is loaded into an empty house alone, so its loader asks whether anybody is there.
create or replace function access.nobody_yet() returns boolean
  language sql stable security definer set search_path = '' as $$
  select not exists (select from public.person)
$$;
