import { sql } from 'kysely'
import { defineQuery } from '../../../access/define-query.server.ts'
import { addDays, today } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { isCentral } from '../../people/person-standing.server.ts'
import { bigTermOf, bigTerms, programmeYearOf } from '../../programme/terms.ts'
import { canReadRound } from './policy.ts'
import { inOrder, roundName, termEnds } from './round.ts'

/** Every round, newest last, and the terms that could have one. Null for everybody but the central team. */
export const rounds = defineQuery({
  name: 'rounds',
  run: async (tx, _: null) => {
    if (canReadRound({ central: await isCentral(tx) }) !== 'allowed') return null
    const begun = await allRounds(tx)
    const years = await comingYears(tx)
    const open = years
      .flatMap((yearId) => bigTerms.map((term) => ({ yearId, term })))
      .filter((one) => termEnds(one) >= today())
      .filter((one) => !begun.some((round) => round.yearId === one.yearId && round.term === one.term))
    return {
      rounds: begun,
      current: currentRound(begun, today())?.id ?? null,
      open: open.map((one) => ({ ...one, name: roundName(one) })),
    }
  },
})

export async function allRounds(tx: Tx) {
  const rows = await tx.selectFrom('round').select(['id', 'year_id as yearId', 'term']).execute()
  const counts = await reviewCounts(tx)
  return rows
    .map((row) => ({
      ...row,
      name: roundName(row),
      reviews: counts.filter((one) => one.yearId === row.yearId && bigTermOf(one.day1) === row.term).length,
    }))
    .toSorted(inOrder)
}

const reviewCounts = (tx: Tx) =>
  tx.selectFrom('review').select(['year_id as yearId', 'day1']).where('stage', '<>', 'cancelled').execute()

type Listed = { id: string; yearId: string; term: 'autumn' | 'spring' | 'summer' }
/** The first round whose term is not over; otherwise the last that there was. */
export const currentRound = <R extends Listed>(all: R[], now: string): R | null =>
  all.find((round) => termEnds(round) >= now && !endsWithin(round, now)) ??
  all.find((round) => termEnds(round) >= now) ??
  all.at(-1) ??
  null

// In the last weeks of a term people plan the next one.
const endsWithin = (round: Listed, now: string) => termEnds(round) < addDays(now, 42)

async function comingYears(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from programme_year
    where id >= ${programmeYearOf(today())} order by id limit 2`.execute(tx)
  return rows.map(({ id }) => id)
}
