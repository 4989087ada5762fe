import { currentAgreementVersion } from '../domains/allocation/confidentiality-agreement.ts'
import { workOutPrices } from '../domains/programme/price-book.ts'
import { quotableReviews } from '../domains/programme/quotable-reviews.server.ts'
import { currentTermsVersion } from '../domains/programme/quote-terms.ts'
import { hasReached } from '../domains/programme/stages.ts'
import { programmeYearOf } from '../domains/programme/terms.ts'
import { addDays } from '../platform/clock.ts'
import { everybody } from './people.ts'
import type { ReviewStory, SeatStory } from './story.ts'
import { type ReviewInHand, tell, type World } from './world.ts'
import { writeActions } from './write-actions.server.ts'
import { writeAnswers } from './write-answers.server.ts'
import { writeFindings } from './write-findings.server.ts'
import { writeNotes } from './write-notes.server.ts'
import { writeQuestions } from './write-questions.server.ts'
import { writeReport } from './write-report.server.ts'
import { writeSchedule } from './write-schedule.server.ts'

/** One review, part after part in the order in which they come about. */
export async function writeReview(world: World, story: ReviewStory) {
  const review = inHand(world, story)
  await writeReviewRow(review)
  await writeQuote(review)
  await writeTeam(review)
  await writeHost(review)
  await writeQuestions(review)
  await writeAnswers(review)
  await writeSchedule(review)
  await writeNotes(review)
  await writeFindings(review)
  await writeReport(review)
  await enterLastStage(review)
  await writeActions(review)
}

function inHand(world: World, story: ReviewStory): ReviewInHand {
  const { people } = world
  const accepted = [story.lead, ...story.peers].filter(isAccepted)
  return {
    ...world,
    story,
    reviewId: crypto.randomUUID(),
    trustId: world.trusts[story.trust],
    days: [story.day1, addDays(story.day1, 1), addDays(story.day1, 2)],
    team: accepted.map(({ who }) => people[who]),
    hostLeaders: story.host.filter(({ role }) => role !== 'coordinator').map(({ who }) => people[who]),
    questions: [],
    sessions: new Map(),
    notes: new Map(),
    findings: [],
  }
}
const isAccepted = ({ state }: SeatStory) => state === undefined || state === 'accepted'

// Reports are written while the team still reads what they stand on: the last stage is entered at the end.
const stageWhileWritten = ({ stage }: ReviewStory) => (hasReached(stage, 'three_days') ? 'three_days' : stage)

async function writeReviewRow(review: ReviewInHand) {
  const { tx, story, reviewId, trustId, days, people, template } = review
  const [day1, day2, day3] = days
  await tx
    .insertInto('review')
    .values({
      id: reviewId,
      trust_id: trustId,
      year_id: programmeYearOf(day1),
      template_id: template.id,
      day1,
      day2,
      day3,
      stage: stageWhileWritten(story),
      booked_by: people.priya,
      booked_at: story.booked,
      prepare_began_at: story.prepareBegan ?? null,
      three_days_began_at: story.threeDaysBegan ?? null,
      report_began_at: story.reportBegan ?? null,
    })
    .execute()
  tell(review, story.booked, people.priya, 'book-review', {
    subjectId: reviewId,
    audience: ['central', 'host'],
  })
  if (story.prepareBegan) tell(review, story.prepareBegan, people.priya, 'begin-preparation')
  const { lead } = story
  if (story.threeDaysBegan) tell(review, story.threeDaysBegan, people[lead.who], 'begin-three-days')
  if (story.reportBegan) tell(review, story.reportBegan, people[lead.who], 'close-three-days')
}

async function enterLastStage({ tx, story, reviewId }: ReviewInHand) {
  await tx
    .updateTable('review')
    .set({ stage: story.stage, follow_up_began_at: story.report?.released ?? null })
    .where('id', '=', reviewId)
    .execute()
}

async function writeQuote(review: ReviewInHand) {
  const { tx, story, reviewId, people, days } = review
  const year = programmeYearOf(days[0])
  const book = await tx
    .selectFrom('price_book')
    .selectAll()
    .where('year_id', '=', year)
    .executeTakeFirstOrThrow()
  const worked = workOutPrices(book, await quotableReviews(tx, { ids: [reviewId] }))
  const host = story.host.find(({ role }) => role === 'host_lead')
  const { made, accepted } = story.quote
  const by = accepted && host ? { name: nameOf(host.who), id: people[host.who] } : null
  const id = crypto.randomUUID()
  await tx
    .insertInto('quote')
    .values({
      id,
      year_id: year,
      title: worked.lines.map((line) => line.trustName).join(', '),
      discount_percent: worked.discountPercent,
      total_pence: worked.totalPence,
      made_by: people.priya,
      made_at: made,
      accepted_at: by ? accepted : null,
      accepted_by: by?.name ?? null,
      recorded_by: by?.id ?? null,
      terms_version: currentTermsVersion,
    })
    .execute()
  await tx
    .insertInto('quote_line')
    .values(
      worked.lines.map(({ schools, listPence, pricePence }) => ({
        quote_id: id,
        review_id: reviewId,
        schools,
        list_pence: listPence,
        price_pence: pricePence,
      })),
    )
    .execute()
  tell(review, made, people.priya, 'make-quote', {
    subjectId: id,
    audience: ['central'],
    detail: { reviews: 1 },
  })
  if (accepted && by)
    tell(review, accepted, by.id, 'accept-quote', {
      subjectId: id,
      audience: ['central', 'host'],
      detail: { terms: currentTermsVersion },
    })
}

const nameOf = (who: string) => everybody.find(([key]) => key === who)?.[1].name ?? who

async function writeTeam(review: ReviewInHand) {
  const { story } = review
  await writeSeat(review, story.lead, 'lead_reviewer')
  for (const seat of story.peers) await writeSeat(review, seat, 'peer_reviewer')
}

async function writeSeat(review: ReviewInHand, seat: SeatStory, role: 'lead_reviewer' | 'peer_reviewer') {
  const { tx, reviewId, people } = review
  const { state = 'accepted', invited, answered = null, reason } = seat
  const id = crypto.randomUUID()
  const personId = people[seat.who]
  const agreed =
    state === 'accepted' ? { agreement_version: currentAgreementVersion, agreed_at: answered } : {}
  await tx
    .insertInto('review_member')
    .values({
      id,
      review_id: reviewId,
      person_id: personId,
      role,
      state,
      invited_by: people.priya,
      invited_at: invited,
      answered_at: answered,
      ...agreed,
    })
    .execute()
  if (reason)
    await tx.insertInto('decline_reason').values({ member_id: id, review_id: reviewId, reason }).execute()
  const audience: 'central'[] = ['central']
  tell(review, invited, people.priya, 'invite-member', {
    subjectId: personId,
    audience,
    detail: { role, conflictsSetAside: 0 },
  })
  if (answered && state === 'declined')
    tell(review, answered, personId, 'decline-invitation', { subjectId: personId, audience })
  if (answered && state === 'accepted')
    tell(review, answered, personId, 'accept-invitation', {
      subjectId: personId,
      audience: ['central', 'host', 'team'],
      detail: { agreement: currentAgreementVersion },
    })
}

async function writeHost(review: ReviewInHand) {
  const { tx, story, reviewId, people } = review
  await tx
    .insertInto('review_member')
    .values(
      story.host.map(({ who, role, added }) => ({
        review_id: reviewId,
        person_id: people[who],
        role,
        state: 'accepted' as const,
        invited_by: people.priya,
        invited_at: added,
        answered_at: added,
      })),
    )
    .execute()
  // the chief executive and the coordinator are named with the booking
  for (const { who, role, added } of story.host.filter((one) => one.role === 'host_leader'))
    tell(review, added, people.priya, 'add-host-member', {
      subjectId: people[who],
      audience: ['central', 'host', 'team'],
      detail: { role },
    })
}
