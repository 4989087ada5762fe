import type { ReviewStory, SeatStory } from './story.ts'
import { type ReviewInHand, tell } from './world.ts'

/** The confidentiality agreement that everybody accepted with their invitation. */
const agreementThen = '1'

/** The visiting team: who was asked, and what they answered. */
export async function writeTeam(review: ReviewInHand) {
  const { story } = review
  await writeSeat(review, story.lead, 'lead_reviewer')
  for (const seat of story.peers) await writeSeat(review, seat, 'peer_reviewer')
}

async function writeSeat(review: ReviewInHand, seat: SeatStory, role: 'lead_reviewer' | 'peer_reviewer') {
  const { tx, reviewId, people } = review
  const { state = 'accepted', invited, answered = null, reason } = seat
  const id = crypto.randomUUID()
  const personId = people[seat.who]
  const agreed = state === 'accepted' ? { agreement_version: agreementThen, agreed_at: answered } : {}
  await tx
    .insertInto('review_member')
    .values({
      id,
      review_id: reviewId,
      person_id: personId,
      role,
      part: seat.part ?? null,
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
      detail: { agreement: agreementThen },
    })
}

type Hosted = Pick<ReviewInHand, 'tx' | 'reviewId' | 'trustId' | 'people' | 'deeds'> & {
  story: Pick<ReviewStory, 'host'>
}

/** The host’s own people join as accepted. */
export async function writeHost(review: Hosted) {
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
