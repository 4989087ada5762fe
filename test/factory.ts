import type { Person } from '../src/access/actor.ts'
import type { MemberRole } from '../src/domains/allocation/standing.ts'
import type { Stage } from '../src/domains/programme/stages.ts'
import { asOwner } from './database.ts'

// Puts things in place for a test, as the owner: the shortest way to a world in a given state.
let next = 0
const unique = () => ++next

async function insert(table: string, values: Record<string, unknown>): Promise<string> {
  const names = Object.keys(values)
  const marks = names.map((_, i) => `$${i + 1}`)
  const rows = await asOwner<{ id: string }>(
    `insert into ${table} (${names.join(', ')}) values (${marks.join(', ')}) returning *`,
    Object.values(values),
  )
  return rows[0]?.id ?? ''
}

export const actorFor = (personId: string): Person => ({ personId, requestId: 'test' })

export async function makePerson(
  name = `Person ${unique()}`,
  roles: ('central_team' | 'lead_reviewer' | 'peer_reviewer')[] = [],
) {
  const id = await insert('person', {
    name,
    email: `${name.toLowerCase().replace(/[^a-z]+/g, '.')}.${unique()}@people.example`,
  })
  for (const role of roles) await insert('programme_role', { person_id: id, role })
  return id
}

export async function makeTrust(name = `Trust ${unique()}`) {
  return insert('trust', {
    uid: String(90_000 + unique()),
    name,
    type: 'Multi-academy trust',
    status: 'Open',
    as_at: '2026-11-01',
    presence: 'in the latest file',
  })
}

export async function makeSchool(trustId: string, name = `School ${unique()}`) {
  const urn = 900_000 + unique()
  await insert('school', {
    urn,
    name,
    phase: 'Primary',
    as_at: '2026-11-01',
    presence: 'in the latest file',
    easting: 300_000 + urn,
    northing: 200_000,
  })
  await insert('school_membership', {
    urn,
    trust_id: trustId,
    joined_on: '2020-09-01',
    as_at: '2026-11-01',
    presence: 'in the latest file',
  })
  return urn
}

/** Posts: chief_executive, executive, coordinator, chair, headteacher. */
export const makePost = (personId: string, trustId: string, post: string) =>
  insert('trust_post', { person_id: personId, trust_id: trustId, post })

export async function makeReview(trustId: string, stage: Stage = 'prepare') {
  const [template] = await asOwner<{ id: string }>(
    `select id from review_template where kind = 'tpr-in-person' and state = 'published' order by version desc limit 1`,
  )
  return insert('review', {
    trust_id: trustId,
    year_id: '2026/27',
    template_id: template?.id,
    day1: '2026-12-01',
    day2: '2026-12-02',
    day3: '2026-12-03',
    stage,
  })
}

/** An accepted member, with the confidentiality agreement accepted, unless told otherwise. */
export function addMember(
  reviewId: string,
  personId: string,
  role: MemberRole,
  state: 'invited' | 'accepted' | 'declined' | 'withdrawn' = 'accepted',
) {
  const agreed = state === 'accepted' ? { agreement_version: '1', agreed_at: new Date() } : {}
  return insert('review_member', { review_id: reviewId, person_id: personId, role, state, ...agreed })
}

export { insert as insertRow }
