import { defineCommand } from '../../../access/define-command.server.ts'
import { Refused } from '../../../access/outcome.ts'
import { loadCentral } from '../../people/person-standing.server.ts'
import { canBeginRound } from './policy.ts'
import { beginRoundInput } from './schemas.ts'

/** One round for a big term; whoever begins it a second time is shown the one that there is. */
export const beginRound = defineCommand({
  name: 'begin-round',
  input: beginRoundInput,
  load: loadCentral,
  policy: canBeginRound,
  run: async ({ tx, input, actor }) => {
    const year = await tx
      .selectFrom('programme_year')
      .select('id')
      .where('id', '=', input.yearId)
      .executeTakeFirst()
    if (!year) throw new Refused([{ field: 'yearId', message: 'Choose the programme year' }])
    await tx
      .insertInto('round')
      .values({ id: crypto.randomUUID(), year_id: input.yearId, term: input.term, begun_by: actor.personId })
      .onConflict((conflict) => conflict.columns(['year_id', 'term']).doNothing())
      .execute()
    return tx
      .selectFrom('round')
      .select('id')
      .where('year_id', '=', input.yearId)
      .where('term', '=', input.term)
      .executeTakeFirstOrThrow()
  },
  audit: ({ value }) => ({ subjectId: value.id, audience: ['central'] }),
})
