import { minutesLater } from './calendar.ts'
import { type ReviewInHand, speakAs, tell } from './world.ts'
import { writeAssurance, writeCoaching } from './write-between-two.server.ts'

const both: { audience: ('host' | 'team')[] } = { audience: ['host', 'team'] }

/** What stands beside the evidence: after the findings, which some of it is about. */
export async function writeBeside(review: ReviewInHand) {
  await writeContacts(review)
  await writeChallenge(review)
  await writeReflections(review)
  await writePresence(review)
  await writeCoaching(review)
  await writeAssurance(review)
}

async function writeContacts(review: ReviewInHand) {
  const { tx, story, reviewId, people } = review
  const { contacts } = story.beside ?? {}
  if (!contacts) return
  const { by, at, schools } = contacts
  for (const [place, school] of schools.entries()) {
    const set_at = minutesLater(at, place * 3)
    await tx
      .insertInto('safeguarding_contact')
      .values({ review_id: reviewId, ...school, set_by: people[by], set_at })
      .execute()
    tell(review, set_at, people[by], 'set-safeguarding-contact', { subjectId: reviewId, ...both })
  }
}

async function writeChallenge(review: ReviewInHand) {
  const { tx, story, reviewId, people, sessions, when } = review
  const { challenge } = story.beside ?? {}
  if (!challenge) return
  const { by, at, problem, tried = '', ideas, taken = [] } = challenge
  await tx
    .insertInto('challenge')
    .values({ review_id: reviewId, problem, tried, stated_by: people[by], stated_at: at })
    .execute()
  tell(review, at, people[by], 'state-problem', { subjectId: reviewId, ...both })
  const begins = sessions.get('2 challenge')?.begins
  if (!begins) return
  const ids: string[] = []
  for (const [place, [who, body]] of ideas.entries()) {
    const put_at = minutesLater(begins, 15 + place * 4)
    if (put_at > when.now) return
    const id = crypto.randomUUID()
    ids.push(id)
    await tx
      .insertInto('challenge_idea')
      .values({ id, review_id: reviewId, body, put_by: people[who], put_at })
      .execute()
    tell(review, put_at, people[who], 'put-idea', { subjectId: id, ...both })
  }
  for (const [place, { idea, by: who, words }] of taken.entries()) {
    const taken_at = minutesLater(begins, 60 + place * 3)
    if (taken_at > when.now) return
    const id = crypto.randomUUID()
    const idea_id = idea === undefined ? null : (ids[idea] ?? null)
    await tx
      .insertInto('challenge_taken')
      .values({ id, review_id: reviewId, idea_id, words, taken_by: people[who], taken_at })
      .execute()
    tell(review, taken_at, people[who], 'take-away', { subjectId: id, ...both })
  }
}

async function writeReflections(review: ReviewInHand) {
  const { tx, story, reviewId, people, findings, when } = review
  // whether something was heard is read as the lead reviewer reads it
  await speakAs(review, people[story.lead.who])
  for (const { finding, by, body, withLeaders } of story.beside?.reflections ?? []) {
    const findingId = findings[finding]
    const heard = findingId
      ? await tx
          .selectFrom('finding')
          .select('shared_at')
          .where('id', '=', findingId)
          .where('shared_at', 'is not', null)
          .executeTakeFirst()
      : undefined
    if (!findingId || !heard?.shared_at) continue
    const written = minutesLater(heard.shared_at, 12)
    if (written > when.now) continue
    await tx
      .insertInto('host_reflection')
      .values({
        finding_id: findingId,
        review_id: reviewId,
        author_id: people[by],
        body,
        with_leaders: withLeaders ?? false,
        written_at: written,
      })
      .execute()
  }
  await speakAs(review, people.priya)
}

async function writePresence(review: ReviewInHand) {
  const { tx, story, reviewId, people, sessions, when } = review
  for (const { session, by, members, others = [] } of story.beside?.presence ?? []) {
    const held = sessions.get(session)
    const at = held && minutesLater(held.begins, 5)
    if (!held || !at || at > when.now) continue
    const common = { session_id: held.id, review_id: reviewId, ticked_by: people[by], ticked_at: at }
    await tx
      .insertInto('session_presence')
      .values([
        ...members.map((who) => ({ ...common, person_id: people[who], name: '' })),
        ...others.map((name) => ({ ...common, person_id: null, name })),
      ])
      .execute()
    tell(review, at, people[by], 'say-who-was-there', {
      subjectId: held.id,
      ...both,
      detail: { people: members.length + others.length },
    })
  }
}
