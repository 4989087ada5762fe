import { sql } from 'kysely'
import { defineQuery } from '../../../access/define-query.server.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { isUuid } from '../../allocation/standing.server.ts'
import { type Hit, MOST_HITS } from './hit.ts'
import { FOUND, FOUND_END, type SearchWords, searchWords } from './search-words.ts'

/**
 * Searches what the team asks, what the host answers, links, and the names and words of documents: whatever of them
 * the reader may read, which the database decides. Versions that were replaced are not searched.
 */
export const searchReview = defineQuery({
  name: 'search review',
  run: async (tx, { reviewId, typed }: { reviewId: string; typed: string }): Promise<Hit[]> => {
    const words = searchWords(typed)
    if (!words || !isUuid(reviewId)) return []
    const answers = await answersWith(tx, reviewId, words)
    const documents = await documentsWith(tx, reviewId, words)
    return [...answers, ...documents].slice(0, MOST_HITS)
  },
})

/** What is asked for, as a row of its own: `q` in what follows. */
const asked = ({ plain, beginning }: SearchWords) =>
  beginning === null
    ? sql`(select websearch_to_tsquery('english', ${plain}) as q) asked`
    : sql`(select websearch_to_tsquery('english', ${plain}) || to_tsquery('english', ${beginning}) as q) asked`

const options = `StartSel="${FOUND}", StopSel="${FOUND_END}", MaxFragments=2, MaxWords=24, MinWords=10, FragmentDelimiter=" … "`
const headline = (text: ReturnType<typeof sql>) => sql<string>`ts_headline('english', ${text}, q, ${options})`
// A name is words with signs between them, not one word with dots in it.
const nameWords = sql`regexp_replace(d.name, '[._-]+', ' ', 'g')`

async function answersWith(tx: Tx, reviewId: string, words: SearchWords): Promise<Hit[]> {
  const { rows } = await sql<Hit>`
    with found as (
      select 'answer' as kind, r.id, r.id as request_id, r.question as title, r.answer as text,
        to_tsvector('english', r.question || ' ' || r.answer) as search, 0 as turn, r.position
      from document_request r where r.review_id = ${reviewId}
      union all
      select 'link', l.id, l.request_id, l.title, l.note,
        to_tsvector('english', l.title || ' ' || l.note || ' ' || l.url), 1, 0
      from document_link l where l.review_id = ${reviewId} and l.removed_at is null
    )
    select kind, id, request_id as "requestId", title, '' as label, 0 as place, 0 as parts,
      ${headline(sql`text`)} as snippet
    from found, ${asked(words)} where search @@ q
    order by turn, ts_rank(search, q) desc, position limit ${MOST_HITS}`.execute(tx)
  return rows
}

/** Each document once, with the part in which the words stand most; then those that only carry them in their name. */
async function documentsWith(tx: Tx, reviewId: string, words: SearchWords): Promise<Hit[]> {
  const { rows } = await sql<Hit>`
    with matching as (
      select found.document_id, found.place, found.rank from ${asked(words)}, access.parts_with(${reviewId}, q) found
    ), best as (
      select distinct on (document_id) document_id, place, rank,
        (count(*) over (partition by document_id))::int as parts
      from matching order by document_id, rank desc, place
    ), chosen as (
      select d.id, d.request_id, d.name, b.place, b.parts, b.rank
      from document d left join best b on b.document_id = d.id, ${asked(words)}
      where d.review_id = ${reviewId} and d.removed_at is null and d.replaced_at is null
        and (b.document_id is not null or to_tsvector('english', ${nameWords}) @@ q)
      order by b.rank desc nulls last, d.name limit ${MOST_HITS}
    )
    select 'document' as kind, d.id, d.request_id as "requestId", d.name as title, coalesce(t.label, '') as label,
      coalesce(d.place, 0) as place, coalesce(d.parts, 0) as parts,
      case when t.body is null then '' else ${headline(sql`t.body`)} end as snippet
    from chosen d left join document_text t on t.document_id = d.id and t.place = d.place, ${asked(words)}
    order by d.rank desc nulls last, d.name`.execute(tx)
  return rows
}
