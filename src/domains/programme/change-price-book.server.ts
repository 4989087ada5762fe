import { defineCommand } from '../../access/define-command.server.ts'
import type { Tx } from '../../platform/database.server.ts'
import { isCentral } from '../people/person-standing.server.ts'
import { canChangePriceBook } from './policy.ts'
import { changePriceBookInput } from './schemas.ts'

export const changePriceBook = defineCommand({
  name: 'change-price-book',
  input: changePriceBookInput,
  load: async (tx, { yearId }) => {
    if (!(await heldPriceBook(tx, yearId))) return null
    return { central: await isCentral(tx), quotes: await quotesOfYear(tx, yearId) }
  },
  policy: canChangePriceBook,
  run: async ({ tx, input }) => {
    await tx
      .updateTable('price_book')
      .set({
        large_trust_pence: input.large,
        small_trust_pence: input.small,
        large_from_schools: input.largeFrom,
        group_threshold_pence: input.threshold,
        group_discount_percent: input.discount,
        source: input.source,
      })
      .where('year_id', '=', input.yearId)
      .execute()
  },
  audit: ({ input }) => ({ audience: ['central'], detail: { year: input.yearId } }),
})

/** Held until the command ends, so that no quote is made from prices that are changing. */
export const heldPriceBook = (tx: Tx, yearId: string) =>
  tx.selectFrom('price_book').selectAll().where('year_id', '=', yearId).forUpdate().executeTakeFirst()

async function quotesOfYear(tx: Tx, yearId: string): Promise<number> {
  const row = await tx
    .selectFrom('quote')
    .select(({ fn }) => fn.countAll<number>().as('quotes'))
    .where('year_id', '=', yearId)
    .executeTakeFirstOrThrow()
  return row.quotes
}
