-- The register is public knowledge: anyone signed in reads it. Imports are the central team's work, and that of
-- the jobs that do it for them, of the command line and of the loader of the demonstration.
create or replace function access.imports_register() returns boolean language sql stable
  return access.job() in ('preview-register-import', 'write-register', 'import-from-command-line', 'load-demonstration');

create policy signed_in on trust for select using ((select access.actor()) is not null);
create policy signed_in on school for select using ((select access.actor()) is not null);
create policy signed_in on school_membership for select using ((select access.actor()) is not null);
create policy signed_in on register_edition for select using ((select access.actor()) is not null);
create policy importer on trust for select using ((select access.imports_register()));
create policy importer on school for select using ((select access.imports_register()));
create policy importer on school_membership for select using ((select access.imports_register()));
create policy importer on register_edition for select using ((select access.imports_register()));

create policy central on register_import for select using ((select access.central()));
create policy central on register_import_file for select using ((select access.central()));
create policy central on register_import_progress for select using ((select access.central()));
create policy central on register_import_row for select using ((select access.central()));
create policy importer on register_import for select using ((select access.imports_register()));
-- Whoever writes what was found has no need of the files.
create policy importer on register_import_file for select
  using ((select access.imports_register()) and (select access.job()) <> 'write-register');
create policy importer on register_import_progress for select using ((select access.imports_register()));
create policy importer on register_import_row for select using ((select access.imports_register()));

create policy self on trust_post for select using (person_id = (select access.actor()));
create policy central on trust_post for select using ((select access.central()));
-- Where the people you work with come from is part of knowing them.
create policy alongside on trust_post for select using (person_id in (select access.people_alongside()));

-- The address of a trust's public page, from its name as people type it. Others link to it, so that it stays as it is
-- when the name changes; of two trusts of one name the later has its number beside it.
create or replace function access.slug_of(name text) returns text language sql immutable
  return coalesce(nullif(trim(both '-' from regexp_replace(translate(replace(lower(name), '&', 'and'),
    'áàâäãåçéèêëíìîïñóòôöõúùûüýÁÀÂÄÃÅÇÉÈÊËÍÌÎÏÑÓÒÔÖÕÚÙÛÜÝ’''',
    'aaaaaaceeeeiiiinooooouuuuyaaaaaaceeeeiiiinooooouuuuy'), '[^a-z0-9]+', '-', 'g')), ''), 'trust');
create or replace function access.keep_trust_slug() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'UPDATE' then
    new.slug := old.slug;
  else
    new.slug := access.slug_of(new.name);
    if exists (select from public.trust t where t.slug = new.slug and t.id <> new.id) then
      new.slug := new.slug || '-' || access.slug_of(new.uid);
    end if;
  end if;
  return new;
end $$;
create or replace trigger keep_trust_slug before insert or update of slug on trust
  for each row execute function access.keep_trust_slug();
