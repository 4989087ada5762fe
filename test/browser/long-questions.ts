import type pg from 'pg'

/** Questions of so many letters each, known again by how they end. */
export const longQuestions = (count: number, letters: number) =>
  Array.from({ length: count }, (_, place) => {
    const ending = `end of ${place + 1}?`
    return `${'How do schools that need it most gain from belonging to it '.repeat(9).slice(0, letters - ending.length - 1)} ${ending}`
  })

/** Puts these in the place of the questions that the demonstration has in preparation, under its two areas. */
export async function keepQuestions(database: pg.Client, wordings: string[]) {
  const { rows } = await database.query<{ id: string; by: string }>(
    `select review.id, area.proposed_by as by from review join area_of_focus area on area.review_id = review.id
      where review.stage = 'prepare' and area.position = 1`,
  )
  const review = rows[0]
  if (!review) throw new Error('The demonstration has no review in preparation with areas of focus')
  await database.query('update key_question set withdrawn_at = now() where review_id = $1', [review.id])
  for (const [place, wording] of wordings.entries()) {
    const added = await database.query<{ id: string }>(
      `insert into key_question (review_id, position, proposed_by, area_id)
        select $1, coalesce(max(position), 0) + 1, $2::uuid, (select id from area_of_focus
          where review_id = $1 and withdrawn_at is null order by (position + $3) % 2 limit 1)
        from key_question where review_id = $1 returning id`,
      [review.id, review.by, place],
    )
    await database.query(
      `insert into key_question_wording (review_id, question_id, version, wording, suggested_by)
        values ($1, $2, 1, $3, $4)`,
      [review.id, added.rows[0]?.id, wording, review.by],
    )
  }
}
