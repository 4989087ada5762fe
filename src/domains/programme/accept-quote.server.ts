import { sql } from 'kysely'
import { defineCommand } from '../../access/define-command.server.ts'
import { Refused } from '../../access/outcome.ts'
import { canAcceptQuote } from './policy.ts'
import { quoteIn } from './quote-record.server.ts'
import { acceptQuoteInput } from './schemas.ts'

/** Who accepted, when, for which trusts and which text: by the host's chief executive, or written down for them. */
export const acceptQuote = defineCommand({
  name: 'accept-quote',
  input: acceptQuoteInput,
  load: async (tx, { quoteId }, actor) => {
    await tx.selectFrom('quote').select('id').where('id', '=', quoteId).forUpdate().executeTakeFirst()
    return quoteIn(tx, quoteId, actor)
  },
  policy: ({ standing }) => canAcceptQuote(standing),
  run: async ({ tx, input, facts, actor }) => {
    const own = facts.standing.central ? null : await ownName(tx, actor.personId)
    const acceptedBy = own ?? input.acceptedBy
    if (!acceptedBy)
      throw new Refused([{ field: 'acceptedBy', message: 'Write who accepted it, for the host' }])
    await tx
      .updateTable('quote')
      .set({ accepted_at: sql`now()`, accepted_by: acceptedBy, recorded_by: actor.personId })
      .where('id', '=', input.quoteId)
      .execute()
  },
  // The host's leaders see the price itself only as chief executive or coordinator; the row does not carry it.
  audit: ({ input, facts }) => ({
    reviewId: facts.lines.length === 1 ? facts.lines[0]?.reviewId : undefined,
    trustId: facts.lines.length === 1 ? facts.lines[0]?.trustId : undefined,
    subjectId: input.quoteId,
    audience: ['central', 'host'],
    detail: { terms: facts.quote.terms_version },
  }),
})

type Tx = Parameters<typeof quoteIn>[0]
async function ownName(tx: Tx, personId: string | null) {
  const me = await tx.selectFrom('person').select('name').where('id', '=', personId).executeTakeFirst()
  return me?.name ?? null
}
