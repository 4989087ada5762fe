import pg from 'pg'

type Column = {
  table: string
  column: string
  type: string
  element: string | null
  nullable: boolean
  given: boolean
  always: boolean
  checks: string | null
}

const columns = `
  select c.relname as table, a.attname as column, t.typname as type, e.typname as element,
    not a.attnotnull as nullable, (d.oid is not null or a.attidentity <> '') as given, a.attidentity = 'a' as always,
    (select string_agg(pg_get_constraintdef(k.oid), ' ') from pg_constraint k
      where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]) as checks
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  join pg_type t on t.oid = a.atttypid left join pg_type e on e.oid = t.typelem and t.typcategory = 'A'
  left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'schema_migration'
  order by c.relname, a.attnum`

const types: Record<string, string> = {
  int2: 'number',
  int4: 'number',
  int8: 'number',
  float4: 'number',
  float8: 'number',
  numeric: 'number',
  bool: 'boolean',
  timestamptz: 'Timestamp',
  jsonb: 'Json',
  bytea: 'Buffer',
}

/** Kysely's types of the tables, as the database tells them; a check on a list of words becomes those words. */
export async function databaseTypes(ownerUrl: string): Promise<string> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  const { rows } = await client.query<Column>(columns)
  await client.end()
  const tables = Map.groupBy(rows, (row) => row.table)
  const bodies = [...tables].map(
    ([table, list]) =>
      `  ${table}: {\n${list.map((c) => `    ${c.column}: ${columnType(c)}`).join('\n')}\n  }`,
  )
  return `// Written by "candour schema --write". Do not edit.
import type { ColumnType, Generated, JSONColumnType } from 'kysely'

type Timestamp = ColumnType<Date, Date | string, Date | string>
type Json = JSONColumnType<Record<string, unknown> | unknown[], string, string>
type Given<T> = T extends ColumnType<infer S, infer I, infer U> ? ColumnType<S, I | undefined, U> : Generated<T>

export interface Database {
${bodies.join('\n')}
}
`
}

function columnType(column: Column) {
  const words = wordsOf(column.checks)
  const plain = words ?? (column.element ? 'string[]' : (types[column.type] ?? 'string'))
  const type = column.nullable ? nullable(plain) : plain
  if (column.always) return `ColumnType<${type}, never, never>`
  return column.given ? `Given<${type}>` : type
}

function nullable(type: string) {
  if (type === 'Timestamp') return 'ColumnType<Date | null, Date | string | null, Date | string | null>'
  if (type === 'Json') return 'ColumnType<Record<string, unknown> | null, string | null, string | null>'
  return `${type} | null`
}

// check (x = any (array['a'::text, 'b'::text])) is what "x in ('a', 'b')" becomes
function wordsOf(checks: string | null) {
  const list = checks?.match(/= ANY \(ARRAY\[([^\]]*)\]\)/)?.[1]
  return list
    ? list
        .split(', ')
        .map((word) => word.replace('::text', ''))
        .join(' | ')
    : null
}
