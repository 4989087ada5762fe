import { hasReached } from '../domains/programme/stages.ts'
import { programmeYearOf } from '../domains/programme/terms.ts'
import { addDays } from '../platform/clock.ts'
import type { ReviewStory, SeatStory } from './story.ts'
import { type ReviewInHand, tell, type World } from './world.ts'
import { writeActions } from './write-actions.server.ts'
import { writeAfter } from './write-after.server.ts'
import { writeAnswers } from './write-answers.server.ts'
import { writeBeside } from './write-beside.server.ts'
import { writeBriefings } from './write-briefings.server.ts'
import { writeCost } from './write-cost.server.ts'
import { writeFindings } from './write-findings.server.ts'
import { writeMail } from './write-mail.server.ts'
import { writeHost, writeTeam } from './write-members.server.ts'
import { writeNeeds } from './write-needs.server.ts'
import { writeNotes } from './write-notes.server.ts'
import { writePrecis } from './write-precis.server.ts'
import { writePresentation } from './write-presentation.server.ts'
import { writeQuestions } from './write-questions.server.ts'
import { writeQuote } from './write-quote.server.ts'
import { writeReport } from './write-report.server.ts'
import { writeSchedule } from './write-schedule.server.ts'
import { writeSteps } from './write-steps.server.ts'
import { writeStructure } from './write-structure.server.ts'
import { writeWishes } from './write-wishes.server.ts'

/** One review, part after part in the order in which they come about. */
export async function writeReview(world: World, story: ReviewStory) {
  const review = inHand(world, story)
  await writeReviewRow(review)
  await writeQuote(review)
  await writeTeam(review)
  await writeHost(review)
  await writeSteps(review)
  await writeWishes(review)
  await writeQuestions(review)
  await writeAnswers(review)
  await writeStructure(review)
  await writePresentation(review)
  await writePrecis(review)
  await writeNeeds(review)
  await writeSchedule(review)
  await writeBriefings(review)
  await writeMail(review)
  await writeNotes(review)
  await writeFindings(review)
  await writeBeside(review)
  await writeReport(review)
  await enterLastStage(review)
  await writeCost(review)
  await writeActions(review)
  await writeAfter(review)
}

function inHand(world: World, story: ReviewStory): ReviewInHand {
  const { people } = world
  const accepted = [story.lead, ...story.peers].filter(isAccepted)
  return {
    ...world,
    story,
    reviewId: crypto.randomUUID(),
    trustId: world.trusts[story.trust],
    template: world.templates[story.template ?? 'tpr-in-person'],
    days: [story.day1, addDays(story.day1, 1), addDays(story.day1, 2)],
    team: accepted.map(({ who }) => people[who]),
    hostLeaders: story.host.filter(({ role }) => role !== 'coordinator').map(({ who }) => people[who]),
    questions: [],
    documents: new Map(),
    sessions: new Map(),
    talks: new Map(),
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
