import { sql } from 'kysely'
import { defineQuery } from '../access/define-query.server.ts'

export type NavigationItem = { to: string; label: string; also?: string[] }

const parts = defineQuery({
  name: 'navigation parts',
  run: async (tx, _: null, actor) => {
    const { rows } = await sql<{ central: boolean; reviewer: boolean; trust: string | null }>`
      select (select access.central()) as central,
        exists (select from programme_role where person_id = ${actor.personId}
            and role in ('lead_reviewer', 'peer_reviewer') and (until is null or until >= current_date))
          or exists (select from review_member where person_id = ${actor.personId} and state = 'accepted'
            and role in ('lead_reviewer', 'peer_reviewer')) as reviewer, (select trust_id from trust_post
        where person_id = ${actor.personId} and until is null and post <> 'headteacher' limit 1) as trust`.execute(
      tx,
    )
    return rows[0] ?? { central: false, reviewer: false, trust: null }
  },
})

/** The main places, by what a person does here. */
export async function navigationFor(personId: string, requestId: string): Promise<NavigationItem[]> {
  const { central, reviewer, trust } = await parts({ personId, requestId }, null)
  const home = { to: '/', label: 'Home' }
  if (central) {
    return [
      home,
      { to: '/programme', label: 'Programme', also: ['/reviews', '/quotes'] },
      { to: '/allocation', label: 'Allocation' },
      { to: '/trusts', label: 'Trusts' },
      { to: '/people', label: 'People' },
    ]
  }
  const reviews = { to: '/reviews', label: 'My reviews', also: ['/actions'] }
  const trusts = trust ? { to: `/trusts/${trust}`, label: 'My trust' } : { to: '/trusts', label: 'Trusts' }
  return reviewer ? [home, reviews, trusts, { to: '/record', label: 'My record' }] : [home, reviews, trusts]
}
