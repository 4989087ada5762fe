import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import { defineQuery } from '../../access/define-query.server.ts'
import { plainWords } from './plain-words.ts'

export type TrustFound = {
  id: string
  name: string
  schools: number
  pupils: number | null
  place: string | null
  closed: boolean
}

/** A membership that counts today: open, told by the latest file, of a school that has not closed. */
export const belongsNow = sql<boolean>`m.left_on is null and m.presence = 'in the latest file'
  and s.presence = 'in the latest file' and s.status is distinct from 'Closed'`

const sizes = sql`(select count(*)::int as schools, sum(s.pupils)::int as pupils
  from school_membership m join school s on s.urn = m.urn where m.trust_id = t.id and ${belongsNow}) size`
const columns = sql`t.id, t.name, size.schools, size.pupils, t.town as place, coalesce(t.status = 'Closed', false) as closed`

// Each word must be in the name. A word that begins one of the name's words comes first, the name's first word
// before the others; trusts that have closed come last.
const has = (word: string) => sql<boolean>`t.search_name like ${`%${likeSafe(word)}%`}`
const place = (word: string) => sql<number>`case when t.search_name like ${`${likeSafe(word)}%`} then 0
  when t.search_name ~ ${`\\m${word}`} then 1 else 2 end`
const likeSafe = (word: string) => word.replace(/[\\%_]/g, '\\$&')
const all = (parts: RawBuilder<unknown>[], between: RawBuilder<unknown>, none: RawBuilder<unknown>) =>
  parts.length > 0 ? sql.join(parts, between) : none

type Asked = { words: string; limit?: number; offset?: number }

/** Trusts by a few letters of their names; without letters, all of them by name. */
export const findTrusts = defineQuery({
  name: 'find trusts',
  run: async (tx, { words, limit = 50, offset = 0 }: Asked): Promise<TrustFound[]> => {
    const asked = plainWords(words)
    const { rows } = await sql<TrustFound>`
      select ${columns} from (
        select t.* from trust t where ${all(asked.map(has), sql` and `, sql`true`)}
        order by coalesce(t.status = 'Closed', false), ${all(asked.map(place), sql` + `, sql`0::int + 0`)}, t.name collate "en-GB-x-icu", t.id
        limit ${limit} offset ${offset}) t, lateral ${sizes}
      order by closed, ${all(asked.map(place), sql` + `, sql`0::int + 0`)}, t.name collate "en-GB-x-icu", t.id`.execute(
      tx,
    )
    return rows
  },
})

export const countTrusts = defineQuery({
  name: 'count trusts',
  run: async (tx, { words }: { words: string }): Promise<number> => {
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from trust t
      where ${all(plainWords(words).map(has), sql` and `, sql`true`)}`.execute(tx)
    return rows[0]?.n ?? 0
  },
})

/** The latest day that the register speaks of; null until something has been imported. */
export const registerDay = defineQuery({
  name: 'register day',
  run: async (tx, _: null): Promise<string | null> =>
    (await tx.selectFrom('register_edition').select('as_at').executeTakeFirst())?.as_at ?? null,
})

/** What other rooms say of a trust; null when there is none. */
export const trustSummary = defineQuery({
  name: 'trust summary',
  run: async (tx, { trustId }: { trustId: string }): Promise<TrustFound | null> => {
    if (!z.uuid().safeParse(trustId).success) return null
    const { rows } =
      await sql<TrustFound>`select ${columns} from trust t, lateral ${sizes} where t.id = ${trustId}`.execute(
        tx,
      )
    return rows[0] ?? null
  },
})

/** The trust that typed words mean, for forms without JavaScript: the one of that name, or the only one found. */
export const trustNamed = defineQuery({
  name: 'trust named',
  run: async (tx, { words }: { words: string }): Promise<{ id: string; name: string } | null> => {
    const asked = plainWords(words)
    if (asked.length === 0) return null
    const rows = await sql<{
      id: string
      name: string
      whole: boolean
    }>`select t.id, t.name, t.search_name = ${asked.join(' ')} as whole
      from trust t where ${all(asked.map(has), sql` and `, sql`true`)} order by whole desc limit 2`.execute(
      tx,
    )
    const [first, second] = rows.rows
    return first && (!second || (first.whole && !second.whole)) ? { id: first.id, name: first.name } : null
  },
})
