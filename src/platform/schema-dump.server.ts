import pg from 'pg'

// The schema as the database itself tells it, in one order, so that a review sees what a migration did.
// (The embedded server ships no pg_dump.)
const parts: { title: string; sql: string }[] = [
  {
    title: 'Tables',
    sql: `select format(E'create table %I.%I (\\n  %s\\n);', n.nspname, c.relname, string_agg(
        format('%I %s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
          case when a.attidentity <> '' then ' generated always as identity'
               when d.oid is not null then ' default ' || pg_get_expr(d.adbin, d.adrelid) else '' end,
          case when a.attnotnull then ' not null' else '' end), E',\\n  ' order by a.attnum)) as line
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
      where n.nspname in ('public', 'auth') and c.relkind = 'r' group by n.nspname, c.relname order by n.nspname desc, c.relname`,
  },
  {
    title: 'Constraints',
    sql: `select format('alter table %s add constraint %I %s;', conrelid::regclass, conname, pg_get_constraintdef(oid)) as line
      from pg_constraint where connamespace in ('public'::regnamespace, 'auth'::regnamespace) and contype <> 'n'
      order by conrelid::regclass::text collate "C", conname collate "C"`,
  },
  {
    title: 'Indexes',
    sql: `select indexdef || ';' as line from pg_indexes where schemaname in ('public', 'auth')
      order by schemaname desc, tablename, indexname`,
  },
  {
    title: 'Row-level security',
    sql: `select format('%s: row security %s, forced %s', c.oid::regclass, c.relrowsecurity, c.relforcerowsecurity) as line
      from pg_class c where c.relnamespace in ('public'::regnamespace, 'auth'::regnamespace) and c.relkind = 'r'
      order by c.oid::regclass::text collate "C"`,
  },
  {
    title: 'Policies',
    sql: `select format('create policy %I on %I.%I for %s to %s%s%s;', policyname, schemaname, tablename, lower(cmd),
        array_to_string(roles, ', '), coalesce(E'\\n  using (' || qual || ')', ''), coalesce(E'\\n  with check (' || with_check || ')', '')) as line
      from pg_policies where schemaname in ('public', 'auth') order by schemaname desc, tablename, policyname collate "C"`,
  },
  {
    title: 'Functions',
    sql: `select pg_get_functiondef(p.oid) || ';' as line from pg_proc p where pronamespace = 'access'::regnamespace
      order by proname collate "C", pg_get_function_identity_arguments(p.oid) collate "C"`,
  },
  {
    title: 'Triggers',
    sql: `select pg_get_triggerdef(t.oid) || ';' as line from pg_trigger t join pg_class c on c.oid = t.tgrelid
      where not tgisinternal and c.relnamespace = 'public'::regnamespace
      order by tgname collate "C", c.relname collate "C"`,
  },
  {
    title: 'Grants',
    sql: `select format('grant %s on %s.%s to %s;', string_agg(lower(privilege_type), ', ' order by privilege_type), table_schema, table_name, grantee) as line
      from information_schema.role_table_grants where grantee in ('candour_app', 'candour_auth') and table_schema in ('public', 'auth')
      group by table_schema, table_name, grantee order by table_schema desc, table_name, grantee`,
  },
]

export async function dumpSchema(ownerUrl: string): Promise<string> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const chapters: string[] = []
    for (const { title, sql } of parts) {
      const { rows } = await client.query<{ line: string }>(sql)
      chapters.push(`-- ${title}\n\n${rows.map((row) => row.line).join('\n')}\n`)
    }
    return `-- Written by "candour schema --write" from a freshly migrated database. Do not edit.\n\n${chapters.join('\n')}`
  } finally {
    await client.end()
  }
}
