import { type Problem, Refused } from '../../access/outcome.ts'
import type { Tx } from '../../platform/database.server.ts'
import { dayInWords } from './read-day.ts'
import type { Days } from './review-days.ts'
import { bigTermNames, bigTermOf } from './terms.ts'

// Everything that writes a review's own row, for the commands of the stages that follow.

type Booking = { trustId: string; yearId: string; templateId: string; days: Days; bookedBy: string | null }

export async function insertReview(tx: Tx, booking: Booking): Promise<string> {
  await refuseUnpublished(tx, booking.templateId)
  await refuseSecondInTerm(tx, booking.trustId, booking.days, null)
  const id = crypto.randomUUID()
  await tx
    .insertInto('review')
    .values({
      id,
      trust_id: booking.trustId,
      year_id: booking.yearId,
      template_id: booking.templateId,
      ...booking.days,
      booked_by: booking.bookedBy,
    })
    .execute()
  return id
}

// Held, so that a version which is retired meanwhile takes no more bookings.
async function refuseUnpublished(tx: Tx, templateId: string) {
  const template = await tx
    .selectFrom('review_template')
    .select('state')
    .where('id', '=', templateId)
    .forShare()
    .executeTakeFirst()
  if (template?.state === 'published') return
  const message = template
    ? 'This version has been replaced since you opened the page. Choose the kind again.'
    : 'Choose the kind of review'
  throw new Refused([{ field: 'template', message }])
}

export async function moveReviewDays(tx: Tx, review: { id: string; trustId: string }, days: Days) {
  await refuseSecondInTerm(tx, review.trustId, days, review.id)
  await tx.updateTable('review').set(days).where('id', '=', review.id).execute()
}

export async function cancelReviewRow(tx: Tx, reviewId: string) {
  await tx.updateTable('review').set({ stage: 'cancelled' }).where('id', '=', reviewId).execute()
}

// One review per trust per big term (MISSION B5). The trust's row is held, so that two bookings cannot cross.
async function refuseSecondInTerm(tx: Tx, trustId: string, days: Days, except: string | null) {
  await tx.selectFrom('trust').select('id').where('id', '=', trustId).forUpdate().execute()
  const clash = await clashInTerm(tx, trustId, days, except)
  if (clash) throw new Refused([clash])
}

/** The other review that the trust has in the term of these days, as something to put right; null without one. */
export async function clashInTerm(
  tx: Tx,
  trustId: string,
  days: Days,
  except: string | null,
): Promise<Problem | null> {
  const others = await tx
    .selectFrom('review')
    .innerJoin('trust', 'trust.id', 'review.trust_id')
    .select(['review.id', 'review.day1', 'review.year_id', 'trust.name'])
    .where('review.trust_id', '=', trustId)
    .where('review.stage', '<>', 'cancelled')
    .execute()
  const term = bigTermOf(days.day1)
  const near = (day: string) => Math.abs(Date.parse(day) - Date.parse(days.day1)) < 183 * 86_400_000
  const clash = others.find(
    (other) => other.id !== except && bigTermOf(other.day1) === term && near(other.day1),
  )
  if (!clash) return null
  return {
    field: 'day1',
    message: `${clash.name} has a review in the same ${bigTermNames[term].toLowerCase()}, on ${dayInWords(clash.day1)}. A trust has one review in a term.`,
  }
}
