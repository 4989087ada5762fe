import { sql } from 'kysely'
import { defineQuery } from '../../access/define-query.server.ts'
import type { Tx } from '../../platform/database.server.ts'
import { findChosenTrust, namesTrust } from '../people/chosen-trust.server.ts'
import { isCentral } from '../people/person-standing.server.ts'
import { programmeYears } from '../programme/programme.server.ts'
import { canBookReview } from './policy.ts'

type Asked = { trust?: string; 'trust-text'?: string }

/** What a booking can be made of, once the trust is known: years, templates, and the trust's people. */
export const bookingChoices = defineQuery({
  name: 'booking choices',
  run: async (tx, asked: Asked) => {
    if (canBookReview({ central: await isCentral(tx) }) !== 'allowed') return null
    const found = namesTrust(asked) ? await findChosenTrust(tx, asked) : null
    const trust = found && 'id' in found ? found : null
    return {
      trust,
      problem: found && 'problem' in found ? found.problem : null,
      years: (await programmeYears(tx)).map((year) => year.id),
      templates: await newestTemplates(tx),
      people: trust ? await peopleOf(tx, trust.id) : [],
    }
  },
})

/** The published version of each kind: drafts are not ready, and retired ones take no more bookings. */
const newestTemplates = (tx: Tx) =>
  tx
    .selectFrom('review_template')
    .select(['id', 'name'])
    .distinctOn('kind')
    .where('state', '=', 'published')
    .orderBy('kind')
    .orderBy('version', 'desc')
    .execute()

async function peopleOf(tx: Tx, trustId: string) {
  return tx
    .selectFrom('trust_post')
    .innerJoin('person', 'person.id', 'trust_post.person_id')
    .select(['person.id', 'person.name', 'person.job_title as jobTitle', 'trust_post.post'])
    .where('trust_post.trust_id', '=', trustId)
    .where('person.deactivated_at', 'is', null)
    .where(({ or, eb }) =>
      or([eb('trust_post.until', 'is', null), eb('trust_post.until', '>=', sql<string>`current_date`)]),
    )
    .orderBy(sql`person.name collate "en-GB-x-icu"`)
    .execute()
}
