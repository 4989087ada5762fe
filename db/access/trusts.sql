-- The register is public knowledge: anyone signed in reads it. Imports are the central team's work.
create policy signed_in on trust for select using ((select access.actor()) is not null);
create policy signed_in on school for select using ((select access.actor()) is not null);
create policy signed_in on school_membership for select using ((select access.actor()) is not null);
create policy central on register_import for select using ((select access.central()));
create policy central on register_import_row for select using ((select access.central()));

create policy self on trust_post for select using (person_id = (select access.actor()));
create policy central on trust_post for select using ((select access.central()));
-- Where the people you work with come from is part of knowing them.
create policy alongside on trust_post for select using (person_id in (select access.people_alongside()));
