-- A file on its way is its sender's alone. What never arrived is cleared away by a job, after a day.
create policy sender on upload for select using (begun_by = (select access.actor()));
create policy sweep on upload for select
  using ((select access.job()) = 'sweep-files' and begun_at < now() - interval '1 day');

-- Every key under which something is stored, from whichever table names it: so that the job which clears away
-- what nothing names cannot forget a table. It alone is told.
create or replace function access.stored_keys() returns setof text
  language plpgsql stable security definer set search_path = '' as $$
declare named record;
begin
  if access.job() is distinct from 'sweep-files' then return; end if;
  for named in select c.table_name, c.column_name from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.data_type = 'text'
      and c.column_name like '%\_key'
  loop
    return query execute format('select %I from public.%I where %I is not null',
      named.column_name, named.table_name, named.column_name);
  end loop;
end $$;
