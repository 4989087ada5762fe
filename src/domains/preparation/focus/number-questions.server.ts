import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.server.ts'

/**
 * Questions are read area after area, and every later stage numbers them by their position: so the positions follow
 * the areas. Only until they are frozen. From then on people know a question by its number.
 */
export const numberByArea = (tx: Tx, reviewId: string) =>
  sql`update key_question set position = ordered.place
    from (
      select question.id, row_number() over (
        order by question.withdrawn_at is not null, area.position nulls last, question.position) as place
      from key_question question left join area_of_focus area on area.id = question.area_id
      where question.review_id = ${reviewId}
    ) ordered
    where ordered.id = key_question.id and key_question.position <> ordered.place`.execute(tx)

/** The place after the last question. */
export async function nextPosition(tx: Tx, reviewId: string): Promise<number> {
  const last = await tx
    .selectFrom('key_question')
    .select((query) => query.fn.max('position').as('position'))
    .where('review_id', '=', reviewId)
    .executeTakeFirst()
  return (last?.position ?? 0) + 1
}
