import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../platform/database.server.ts'
import { schoolColumns, trustColumns } from './register-columns.ts'
import type { RowChange, Subject } from './register-import.ts'

/** The rows of one import that are written by one statement: same subject, same change, next to each other. */
export type Stretch = {
  importId: string
  asAt: string
  subject: Subject
  change: RowChange
  from: number
  to: number
}

// The previewed rows are already in the database, so they are written from there: what was shown is what is
// applied, and 50,000 schools never travel.
const rowsOf = ({ importId, subject, change, from, to }: Stretch) => sql`register_import_row i
  where i.import_id = ${importId}::uuid and i.subject = ${subject} and i.change = ${change}
    and i.position between ${from} and ${to}`
const list = (columns: string[], of?: string) =>
  sql.join(columns.map((column) => (of ? sql.ref(`${of}.${column}`) : sql.ref(column))))

type Write = (stretch: Stretch) => RawBuilder<unknown>

const insertRecord =
  (table: 'trust' | 'school', key: string, columns: string[]): Write =>
  (stretch) => {
    const all = [key, ...columns, 'presence']
    return sql`insert into ${sql.table(table)} (${list(all)}, as_at)
    select ${list(all, 'r')}, ${stretch.asAt}::date
    from (select i.after from ${rowsOf(stretch)}) i, jsonb_populate_record(null::${sql.table(table)}, i.after) r`
  }

/** A column that the preview does not name keeps its value. */
const changeRecord =
  (table: 'trust' | 'school', key: string, columns: string[]): Write =>
  (stretch) => {
    const all = [...columns, 'presence']
    return sql`update ${sql.table(table)} t set as_at = greatest(t.as_at, ${stretch.asAt}::date), (${list(all)}) =
      (select ${list(all, 'r')} from jsonb_populate_record(t, i.after) r)
    from (select i.key, i.after from ${rowsOf(stretch)}) i where t.${sql.ref(key)}::text = i.key`
  }

const markGone =
  (table: 'trust' | 'school' | 'school_membership', key: string): Write =>
  (stretch) =>
    sql`update ${sql.table(table)} t set presence = 'not in the latest file'
    from (select i.key from ${rowsOf(stretch)}) i where t.${sql.ref(key)}::text = i.key`

const changeMembership: Write = (stretch) => sql`update school_membership t
  set as_at = greatest(t.as_at, ${stretch.asAt}::date), (joined_on, left_on, presence) =
    (select r.joined_on, r.left_on, r.presence from jsonb_populate_record(t, i.after) r)
  from (select i.key, i.after from ${rowsOf(stretch)}) i where t.id = i.key::uuid`

const insertMembership: Write = (
  stretch,
) => sql`insert into school_membership (urn, trust_id, joined_on, left_on, presence, as_at)
  select (i.after ->> 'urn')::int, trust.id, (i.after ->> 'joined_on')::date, (i.after ->> 'left_on')::date,
    i.after ->> 'presence', ${stretch.asAt}::date
  from (select i.after from ${rowsOf(stretch)}) i join trust on trust.uid = i.after ->> 'trust_uid'`

const writers: Record<Subject, Partial<Record<RowChange, Write>>> = {
  trust: {
    new: insertRecord('trust', 'uid', trustColumns),
    changed: changeRecord('trust', 'uid', trustColumns),
    gone: markGone('trust', 'uid'),
  },
  school: {
    new: insertRecord('school', 'urn', schoolColumns),
    changed: changeRecord('school', 'urn', schoolColumns),
    gone: markGone('school', 'urn'),
  },
  membership: { new: insertMembership, changed: changeMembership, gone: markGone('school_membership', 'id') },
}

/** Writes one stretch; how many rows it wrote. */
export async function writeStretch(tx: Tx, stretch: Stretch): Promise<number> {
  const write = writers[stretch.subject][stretch.change]
  if (!write) return 0
  const { numAffectedRows } = await write(stretch).execute(tx)
  return Number(numAffectedRows ?? 0)
}

/** What the files repeat unchanged was seen on their day too. */
export async function moveDates(tx: Tx, importId: string, asAt: string) {
  const places = [
    ['trust', 'uid', 'trust'],
    ['school', 'urn', 'school'],
    ['school_membership', 'id', 'membership'],
  ] as const
  for (const [table, key, subject] of places) {
    await sql`update ${sql.table(table)} t set as_at = ${asAt}::date
      from (select jsonb_array_elements_text(same -> ${subject}) as key from register_import where id = ${importId}::uuid) s
      where t.${sql.ref(key)}::text = s.key and t.as_at < ${asAt}::date`.execute(tx)
  }
}
