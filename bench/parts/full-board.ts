import type pg from 'pg'

export const PEOPLE = 12
export const NOTES = 2000

/** Brings the demonstration's review that is in its three days to twelve reviewers and 2,000 free notes. */
export async function fillBoard(database: pg.Client) {
  const { rows } = await database.query<{ id: string }>(
    `select r.id from review r where r.stage = 'three_days' and (select count(*) from finding f where f.review_id = r.id) > 3`,
  )
  const review = rows[0]?.id
  if (!review) throw new Error('The demonstration has no review in its three days')
  const { rows: team } = await database.query<{ name: string }>(
    `select p.name from review_member m join person p on p.id = m.person_id
     where m.review_id = $1 and m.state = 'accepted' and m.role in ('lead_reviewer', 'peer_reviewer')
       and p.demonstration_role is not null order by m.role`,
    [review],
  )
  const names = team.map(({ name }) => name)
  for (let more = names.length; more < PEOPLE; more++) {
    const name = `Reviewer ${more}`
    await database.query(
      `with made as (insert into person (name, email, demonstration_role) values ($2, $3, 'Reviewer') returning id)
       insert into review_member (review_id, person_id, role, state, agreement_version, agreed_at)
       select $1, id, 'peer_reviewer', 'accepted', access.agreement_now(), now() from made`,
      [review, name, `reviewer${more}@people.example`],
    )
    names.push(name)
  }
  await database.query(
    `with made as (insert into evidence_note (id, review_id, body, kind, method, attributable, told_role)
       select gen_random_uuid(), $1, 'Heard as number ' || n || ': ' || repeat('help comes when it is asked for, and stays. ', 1 + n % 5),
         'strength', 'interview', false, 'a member of staff' from generate_series(1, $2::int) n returning id),
     sourced as (insert into evidence_note_source (note_id, review_id, author_id, attributable, said_by)
       select made.id, $1, (select person_id from review_member where review_id = $1 and role = 'lead_reviewer'), false, 'somebody'
       from made)
     insert into evidence_note_question (note_id, question_id, review_id)
       select made.id, q.id, $1 from made, lateral (select id from key_question where review_id = $1 and withdrawn_at is null
         order by md5(made.id::text || key_question.id::text) limit 1) q`,
    [review, NOTES],
  )
  await database.query('analyze evidence_note, evidence_note_source, evidence_note_question')
  return { review, names }
}

/** A finding of the review that anybody of the team may move, and whose words its proposer may change. */
export async function findingOf(database: pg.Client, review: string) {
  const { rows } = await database.query<{ id: string }>(
    `select id from finding where review_id = $1 and withdrawn_at is null order by id limit 1`,
    [review],
  )
  return rows[0]?.id ?? ''
}
