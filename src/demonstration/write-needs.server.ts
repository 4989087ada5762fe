import { usualSetting } from '../domains/schedule/needs/needs.ts'
import type { NeedsStory } from './story.ts'
import { type ReviewInHand, tell } from './world.ts'

/** What the three days must hold, written down by both sides. */
export async function writeNeeds(review: ReviewInHand) {
  const needs = review.story.schedule?.needs
  if (!needs) return
  await writeSetting(review, needs)
  await writeSchools(review, needs)
  await writeInterviews(review, needs)
  await writeAway(review, needs)
}

const both: ('host' | 'team')[] = ['host', 'team']

async function writeSetting({ tx, reviewId, people, ...review }: ReviewInHand, needs: NeedsStory) {
  const usual = usualSetting
  await tx
    .insertInto('days_setting')
    .values({
      review_id: reviewId,
      visits: usual.visits,
      pairs: usual.pairs,
      lunch_from: usual.lunchFrom,
      lunch_until: usual.lunchUntil,
      lunch_minutes: usual.lunchMinutes,
      longest_day: usual.longestDay,
      confer_minutes: usual.conferMinutes,
      road_percent: usual.roadPercent,
      kilometres_per_hour: usual.kilometresPerHour,
      minutes_each: usual.minutesEach,
      ring_heads: usual.ringHeads,
      ring_minutes: usual.ringMinutes,
      office_urn: needs.office,
      set_by: people[needs.by],
      set_at: needs.at,
    })
    .execute()
  for (const [from_urn, to_urn, minutes] of needs.drives)
    await tx
      .insertInto('known_drive')
      .values({ review_id: reviewId, from_urn, to_urn, minutes, set_by: people[needs.by], set_at: needs.at })
      .execute()
  const whole = { ...review, tx, reviewId, people }
  tell(whole, needs.at, people[needs.by], 'set-days-setting', { audience: both })
  tell(whole, needs.at, people[needs.by], 'set-known-drive', { audience: both })
}

const asked = ({ questions }: ReviewInHand, places: number[]) =>
  places.map((place) => questions[place]).filter((id) => id !== undefined)

async function writeSchools(review: ReviewInHand, { schools }: NeedsStory) {
  const { tx, reviewId, people } = review
  for (const { urn, visit, minutes, meeting, questions, times, by, at } of schools) {
    await tx
      .insertInto('school_need')
      .values({
        review_id: reviewId,
        urn,
        visit,
        minutes,
        reviewers: 1,
        meeting,
        question_ids: asked(review, questions),
        times: JSON.stringify(times),
        set_by: people[by],
        set_at: at,
      })
      .execute()
    tell(review, at, people[by], 'set-school-need', { audience: both })
  }
}

async function writeInterviews(review: ReviewInHand, { interviews }: NeedsStory) {
  const { tx, reviewId, people, talks } = review
  for (const { session, name, post, how, minutes, questions, times, by, at } of interviews) {
    const id = crypto.randomUUID()
    await tx
      .insertInto('interview_need')
      .values({
        id,
        review_id: reviewId,
        name,
        post,
        how,
        minutes,
        question_ids: asked(review, questions),
        times: JSON.stringify(times),
        set_by: people[by],
        set_at: at,
      })
      .execute()
    talks.set(session, id)
    tell(review, at, people[by], 'set-interview-need', { subjectId: id, audience: both })
  }
}

async function writeAway(review: ReviewInHand, { away }: NeedsStory) {
  const { tx, reviewId, people } = review
  for (const { who, day, starts, ends, because, at } of away) {
    const row = { review_id: reviewId, person_id: people[who], day, starts, ends, because }
    await tx
      .insertInto('reviewer_away')
      .values({ ...row, said_by: people[who], said_at: at })
      .execute()
    tell(review, at, people[who], 'say-away', { audience: [] })
  }
}
