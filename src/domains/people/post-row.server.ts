import { Refused } from '../../access/outcome.ts'
import type { Tx } from '../../platform/database.server.ts'
import type { Post } from './person.ts'

type NewPost = { personId: string; trustId: string; post: Post; urn: number | null; since: string | null }

/** A headteacher's post names the school, which has to be one of the trust's. */
export async function insertPost(tx: Tx, { personId, trustId, post, urn, since }: NewPost): Promise<string> {
  if (urn !== null) await refuseOtherSchool(tx, trustId, urn)
  const held = await tx
    .selectFrom('trust_post')
    .select('id')
    .where('person_id', '=', personId)
    .where('trust_id', '=', trustId)
    .where('post', '=', post)
    .where('until', 'is', null)
    .executeTakeFirst()
  if (held) throw new Refused([{ field: 'post', message: 'They hold this post in this trust already.' }])
  const id = crypto.randomUUID()
  await tx
    .insertInto('trust_post')
    .values({ id, person_id: personId, trust_id: trustId, post, urn, since })
    .execute()
  return id
}

async function refuseOtherSchool(tx: Tx, trustId: string, urn: number) {
  const school = await tx
    .selectFrom('school_membership')
    .select('urn')
    .where('urn', '=', urn)
    .where('trust_id', '=', trustId)
    .where('left_on', 'is', null)
    .executeTakeFirst()
  if (!school) {
    throw new Refused([{ field: 'urn', message: `School ${urn} is not in this trust. Check the number.` }])
  }
}
