import { sql } from 'kysely'
import { defineQuery } from '../../../access/define-query.server.ts'
import { isCentral } from '../../people/person-standing.server.ts'
import { canReadTakeBacks } from './policy.ts'

export type SharedTakeBack = {
  id: string
  words: string
  name: string
  trust: string | null
  sharedAt: string
}

/** What reviewers shared of what they took back, the latest first; all, or those with these words in them. */
export const sharedTakeBacks = defineQuery({
  name: 'shared take-backs',
  run: async (tx, { typed }: { typed: string }) => {
    if (canReadTakeBacks({ central: await isCentral(tx) }) !== 'allowed') return null
    const { rows } = await sql<Omit<SharedTakeBack, 'sharedAt'> & { shared_at: Date }>`
      select take.id, take.words, person.name, take.shared_at,
        (select trust.name from trust_post post join trust on trust.id = post.trust_id
          where post.person_id = take.person_id and (post.until is null or post.until >= current_date)
          order by post.since desc nulls last limit 1) as trust
      from take_back take join person on person.id = take.person_id
      where take.shared_at is not null and (${typed} = ''
        or to_tsvector('english', take.words || ' ' || person.name) @@ websearch_to_tsquery('english', ${typed}))
      order by take.shared_at desc`.execute(tx)
    return rows.map(
      ({ shared_at, ...row }): SharedTakeBack => ({ ...row, sharedAt: shared_at.toISOString() }),
    )
  },
})
