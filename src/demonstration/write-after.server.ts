import { newCertificateNumber } from '../domains/evaluation/record/certificate-number.ts'
import { entriesOf } from '../domains/evaluation/record/entries.server.ts'
import { nameOf } from '../domains/evaluation/record/own-record.server.ts'
import { allMinutes } from '../domains/evaluation/record/record.ts'
import { addDays } from '../platform/clock.ts'
import type { Who } from './people.ts'
import { feedbacks, records } from './record-stories.ts'
import type { SeatStory } from './story.ts'
import { type ReviewInHand, speakAs, tell } from './world.ts'

/** What comes after a review: its visitors' own records, and the lead reviewer's word to the programme. */
export async function writeAfter(review: ReviewInHand) {
  const { story, when, days } = review
  if (story.stage !== 'report' && story.stage !== 'follow_up') return
  // They are asked for some weeks afterwards; before that each is still to write.
  if (addDays(days[2], 20) > when.today) return
  for (const seat of [story.lead, ...story.peers]) await writeRecord(review, seat)
  await writeFeedback(review)
}

async function writeRecord(review: ReviewInHand, { who, state }: SeatStory) {
  if (state !== undefined && state !== 'accepted') return
  const { tx, reviewId, people, story, when, days } = review
  const told = records[story.trust]?.find((one) => one.who === who)
  const at = when.at(addDays(days[2], 9), '20:15')
  const mine = { review_id: reviewId, person_id: people[who] }
  await tx
    .insertInto('cpd_entry')
    .values({
      ...mine,
      preparing_minutes: (told?.hours ?? 8) * 60,
      learned: told?.learned ?? '',
      changed_at: at,
    })
    .execute()
  for (const { words, shared } of told?.takeBacks ?? [])
    await tx
      .insertInto('take_back')
      .values({ ...mine, words, shared_at: shared ? at : null, written_at: at })
      .execute()
  if (told?.certificate) await writeCertificate(review, who)
}

// As they would ask for it, from what they may read of their own.
async function writeCertificate(review: ReviewInHand, who: Who) {
  const { tx, reviewId, people, when, days } = review
  await speakAs(review, people[who])
  const [entry] = await entriesOf(tx, people[who], reviewId)
  if (entry)
    await tx
      .insertInto('certificate')
      .values({
        number: newCertificateNumber(),
        review_id: reviewId,
        person_id: people[who],
        name: await nameOf(tx, people[who]),
        part: entry.part,
        minutes: allMinutes(entry),
        issued_at: when.at(addDays(days[2], 9), '20:31'),
      })
      .execute()
  await speakAs(review, people.priya)
}

async function writeFeedback(review: ReviewInHand) {
  const { tx, reviewId, people, story, when } = review
  const said = feedbacks[story.trust]
  if (!said) return
  const sent_at = when.ago(said.daysAgo, '17:25')
  await tx
    .insertInto('lead_feedback')
    .values({
      review_id: reviewId,
      person_id: people[said.by],
      went_well: said.wentWell,
      in_the_way: said.inTheWay,
      team_fit: 'partly',
      team_words: said.teamWords,
      purpose: 'after_a_while',
      purpose_words: said.purposeWords,
      cost: 'about_right',
      wishes: 'some',
      changed_at: sent_at,
      sent_at,
    })
    .execute()
  tell(review, sent_at, people[said.by], 'send-lead-feedback', { audience: ['central'] })
}
