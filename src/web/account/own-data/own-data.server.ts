import { sql } from 'kysely'
import type { Actor } from '../../../access/actor.ts'
import { defineQuery } from '../../../access/define-query.server.ts'
import { type Deed, deedWords } from '../../../domains/follow-up/history-words.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { type Place, placesOfPerson } from './places.ts'
import { placesOfDeeds } from './written-places.ts'

/** A value as JSON has it: days and moments in ISO 8601. */
export type OwnValue = string | number | boolean | string[] | null
export type OwnKind = { title: string; headings: string[]; rows: OwnValue[][] }

const places = [...placesOfPerson, ...placesOfDeeds]

/** Everything that the database holds of somebody and shows to them, in one question; kinds without anything are left out. */
export const ownData = defineQuery({
  name: 'own data',
  run: async (tx, _: null, { personId }: Actor): Promise<OwnKind[]> => {
    if (!personId) return []
    const found = await sql<{ place: number; row: OwnValue[] }>`
      ${sql.join(
        places.map((place, number) => rowsAt(place, number, personId)),
        sql` union all `,
      )}
      order by 1, 2`.execute(tx)
    const rows = Map.groupBy(found.rows, ({ place }) => place)
    const kinds = places.map(({ title, columns }, number) => ({
      title,
      headings: Object.keys(columns),
      rows: (rows.get(number) ?? []).map(({ row }) => row),
    }))
    return [...kinds, await deedsOf(tx, personId)].filter((kind) => kind.rows.length > 0)
  },
})

const rowsAt = ({ from, whose, columns }: Place, number: number, personId: string) => sql`
  select ${sql.lit(number)} as place, jsonb_build_array(${sql.join(Object.values(columns).map((one) => sql.raw(one)))}) as row
  from ${sql.raw(from)}
  where ${sql.val(personId)}::uuid in (${sql.join(whose.map((column) => sql.ref(`t.${column}`)))})`

/** What they did, in the words of the history that hosts read. */
async function deedsOf(tx: Tx, personId: string): Promise<OwnKind> {
  const rows = await tx
    .selectFrom('audit')
    .leftJoin('review', 'review.id', 'audit.review_id')
    .leftJoin('trust', 'trust.id', 'review.trust_id')
    .select(['audit.at', 'audit.command', 'audit.detail', 'trust.name'])
    .where('audit.actor_id', '=', personId)
    .orderBy('audit.id')
    .execute()
  return {
    title: 'What you did',
    headings: ['On', 'What', 'Review of'],
    rows: rows.map(({ at, command, detail, name }) => [
      at.toISOString(),
      deedWords(command, detail as Deed),
      name ?? null,
    ]),
  }
}
