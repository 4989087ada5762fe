import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.server.ts'
import { membersOf } from '../../allocation/members.server.ts'
import type { TaskedReview, TasksOfReviews } from '../../allocation/tasks-of-reviews.ts'
import { settled } from '../portal/request-words.ts'
import { requestsOf } from '../portal/requests.server.ts'
import { readingOf } from './reading.server.ts'
import { type PrecisState, readingTasks } from './reading-tasks.ts'

/** What is to be written and read before the visit, from what the reader may see. */
export const preparationReadingTasks: TasksOfReviews = async (tx: Tx, reviews: TaskedReview[]) => {
  const ids = reviews.map(({ review }) => review.id)
  const personId = reviews[0]?.personId
  const members = await membersOf(tx, ids)
  const requests = await requestsOf(tx, ids)
  const precis = await precisOf(tx, ids)
  const own = personId ? await readingOf(tx, ids, personId) : new Map()
  return new Map(
    reviews.map((reviewed) => {
      const { id } = reviewed.review
      const asked = requests.get(id) ?? []
      const facts = {
        reviewed,
        members: members.get(id) ?? [],
        requests: { all: asked.length, settled: settled(asked) },
        precis: precis.get(id) ?? { shared: false, begun: false, unsummed: 0 },
        own: own.get(id) ?? null,
      }
      return [id, readingTasks(facts)]
    }),
  )
}

type Row = PrecisState & { id: string }

async function precisOf(tx: Tx, reviewIds: string[]): Promise<Map<string, PrecisState>> {
  if (reviewIds.length === 0) return new Map()
  const ids = sql.join(reviewIds.map((id) => sql`${id}::uuid`))
  const { rows } = await sql<Row>`
    select r.id, p.review_id is not null as begun, p.shared_at is not null as shared,
      (select count(*)::int from document_summary s join document d on d.lineage_id = s.lineage_id
        where s.review_id = r.id and s.key and s.body = '' and d.removed_at is null and d.replaced_at is null) as unsummed
    from review r left join precis p on p.review_id = r.id where r.id in (${ids})`.execute(tx)
  return new Map(rows.map(({ id, ...row }) => [id, row]))
}
