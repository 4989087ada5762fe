import { addDays, today } from '../../src/platform/clock.ts'
import { asOwner, ownThrough } from '../../test/database.ts'
import { addMember, insertRow, makePerson, makeReview, makeSchool, makeTrust } from '../../test/factory.ts'
import { startCandour } from '../../test/whole/candour-process.ts'
import { databaseOf } from '../../test/whole/database-of.ts'
import { Visitor } from '../../test/whole/visitor.ts'

/** Somebody with a tablet: signed in, in the team of a review whose three days are under way. */
export type Sender = {
  personId: string
  deviceId: string
  cookie: string
  reviewId: string
  sessions: string[]
  questions: string[]
}

const TEAM = 5
const SCHOOLS = 5
/** of each review, from the day before: an empty house sends sooner than a used one, and plans worse */
const EARLIER_NOTES = 100

/** A Candour with so many reviewers, five to a review, each signed in on a device of their own. */
export async function startWithSenders(many: number, env: Record<string, string> = {}) {
  // At first without a demonstration: an empty house would be filled with its own people.
  const first = await startCandour({ ...env, CANDOUR_DEMO: 'off' })
  const door = await databaseOf(first.data)
  ownThrough(door)
  const made = await makeSenders(many)
  await door.query('analyze')
  await door.end()
  await first.end()
  const candour = await startCandour({ ...env, CANDOUR_DEMO: 'on' }, first.data)
  const senders: Sender[] = []
  for (const sender of made) senders.push({ ...sender, cookie: await cookieOf(candour.url, sender.personId) })
  return { candour, senders }
}

async function makeSenders(many: number) {
  const senders: Omit<Sender, 'cookie'>[] = []
  while (senders.length < many) {
    const review = await makeReviewUnderWay()
    for (let place = 0; place < TEAM && senders.length < many; place++) {
      const personId = await makePerson()
      await addMember(review.reviewId, personId, place === 0 ? 'lead_reviewer' : 'peer_reviewer')
      await asOwner(`update person set demonstration_role = 'Sends notes' where id = $1`, [personId])
      senders.push({ ...review, personId, deviceId: await enrolled(personId) })
    }
    await earlierNotes(review.reviewId, senders.at(-1)?.personId ?? '')
  }
  return senders
}

async function makeReviewUnderWay() {
  const trustId = await makeTrust()
  const reviewId = await makeReview(trustId, 'three_days')
  const by = await makePerson()
  await asOwner('update review set day1 = $2, day2 = $3, day3 = $4 where id = $1', [
    reviewId,
    today(),
    addDays(today(), 1),
    addDays(today(), 2),
  ])
  const sessions: string[] = []
  for (let hour = 0; hour < SCHOOLS; hour++)
    sessions.push(
      await insertRow('session', {
        ...{ review_id: reviewId, day: 1, starts: `${9 + hour}:00`, ends: `${9 + hour}:50`, kind: 'visit' },
        ...{ title: 'A school', urn: await makeSchool(trustId) },
      }),
    )
  await insertRow('session', {
    ...{
      review_id: reviewId,
      day: 1,
      starts: '23:58',
      ends: '23:59',
      kind: 'confer',
      title: 'The team confers',
    },
  })
  await insertRow('schedule_sharing', { review_id: reviewId, shared_by: by })
  const questions: string[] = []
  for (let position = 1; position <= 6; position++)
    questions.push(await insertRow('key_question', { review_id: reviewId, position, proposed_by: by }))
  return { reviewId, sessions, questions }
}

const earlierNotes = (reviewId: string, authorId: string) =>
  asOwner(
    `with words as (
      insert into evidence_note (id, review_id, body, kind, method)
      select gen_random_uuid(), $1::uuid, number || ' ' || $1::uuid || repeat(' What was heard the day before.', 8),
        'strength', 'interview'
      from generate_series(1, ${EARLIER_NOTES}) as number returning id
    ), sources as (
      insert into evidence_note_source (note_id, review_id, author_id, attributable)
      select id, $1::uuid, $2, false from words
    )
    insert into evidence_note_question (note_id, question_id, review_id)
    select words.id, question.id, $1
    from words, (select id from key_question where review_id = $1 limit 1) as question`,
    [reviewId, authorId],
  )

const enrolled = (personId: string) =>
  insertRow('field_device', {
    ...{ id: crypto.randomUUID(), person_id: personId, name: 'A tablet', recovery_key: 'k'.repeat(44) },
  })

/** Signs in as those of a demonstration do. */
async function cookieOf(url: string, personId: string): Promise<string> {
  const visitor = new Visitor(url)
  const answer = await visitor.post('/sign-in/demonstration', { person: personId })
  if (answer.location !== '/') throw new Error(`A sender could not sign in: ${answer.status}`)
  return [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
}

const words =
  'She said that new teachers are paired with a subject lead from another school for their first two terms. '
let made = 0

/** A note of the length that people write, about one of the sender's sessions and one or two questions. */
export function noteFrom({ reviewId, sessions, questions }: Sender) {
  const number = made++
  return {
    id: crypto.randomUUID(),
    reviewId,
    body: `${number}. ${words.repeat(1 + (number % 5))}`.trim(),
    kind: (['strength', 'concern', 'question', 'practice'] as const)[number % 4],
    method: (['interview', 'visit', 'document'] as const)[number % 3],
    attributable: number % 4 === 0,
    sessionId: sessions[number % sessions.length],
    saidBy: 'the headteacher',
    speaker: 'headteacher',
    questionIds: questions.slice(number % 5, (number % 5) + 1 + (number % 2)),
    writtenAt: new Date().toISOString(),
  }
}

export const batchOf = ({ personId, deviceId }: Sender, notes: object[]) => ({
  ...{ format: 1, personId, deviceId, sentAt: new Date().toISOString(), notes },
})
