import { mailKind } from '../access/mail-kinds.ts'
import { calendarEntry } from '../domains/schedule/calendar-entry.ts'
import { minutesLater } from './calendar.ts'
import type { Who } from './people.ts'
import type { SeatStory } from './story.ts'
import type { ReviewInHand } from './world.ts'

type Telling = { kind: string; to: string; at: Date; by: string | null; failed?: string; settled?: boolean }

/** What was sent for this review, as its log of mail tells it: what the mails said is no longer kept. */
export async function writeMail(review: ReviewInHand) {
  const told = [...invitations(review), ...hosts(review), ...schedule(review), ...(await calendars(review))]
  if (told.length === 0) return
  const addresses = await addressesOf(review)
  await review.tx
    .insertInto('mail')
    .values(told.map((telling) => toRow(review, telling, addresses.get(telling.to) ?? '')))
    .execute()
}

async function addressesOf({ tx }: ReviewInHand) {
  const rows = await tx.selectFrom('person').select(['id', 'email']).execute()
  return new Map(rows.map(({ id, email }) => [id, email]))
}

function toRow({ reviewId, people }: ReviewInHand, telling: Telling, address: string) {
  const { kind, to, at, by, failed, settled } = telling
  const done = minutesLater(at, 1)
  return {
    to_address: address,
    to_person_id: to,
    review_id: reviewId,
    kind,
    caused_by: by,
    shown_to: mailKind(kind).shownTo,
    created_at: at,
    attempts: 1,
    sent_at: failed ? null : done,
    failed_at: failed ? done : null,
    last_error: failed ?? null,
    settled_at: settled ? minutesLater(at, 45) : null,
    settled_by: settled ? people.priya : null,
    blanked_at: done,
  }
}

function invitations({ story, people }: ReviewInHand): Telling[] {
  return [story.lead, ...story.peers].flatMap((seat) => {
    const to = people[seat.who]
    const asked = { kind: 'invitation-to-review', to, at: seat.invited, by: people.priya }
    const full = story.fullMailbox === seat.who
    return [full ? { ...asked, failed: FULL, settled: true } : asked, ...answerTo(seat, to, people)]
  })
}
const FULL = 'Their mailbox is full.'

function answerTo({ state = 'accepted', answered }: SeatStory, by: string, people: Record<Who, string>) {
  if (!answered || state === 'invited') return []
  return [{ kind: `invitation-${state}`, to: people.priya, at: answered, by }]
}

const hosts = ({ story, people }: ReviewInHand): Telling[] =>
  story.host.map(({ who, added }) => ({
    kind: 'host-member-added',
    to: people[who],
    at: added,
    by: people.priya,
  }))

function schedule({ story, people, team, hostLeaders }: ReviewInHand): Telling[] {
  const { shared, by = 'ruth' } = story.schedule ?? {}
  if (!shared) return []
  const all = [...team, ...hostLeaders].filter((to) => to !== people[by])
  return all.map((to) => ({ kind: 'schedule-shared', to, at: shared, by: people[by] }))
}

/** A shared schedule that still counts is in the calendars of those who are on it. */
async function calendars(review: ReviewInHand): Promise<Telling[]> {
  const { tx, story, reviewId, days } = review
  const shared = story.schedule?.shared
  if (!shared || (story.stage !== 'prepare' && story.stage !== 'three_days')) return []
  const rows = await tx
    .selectFrom('session')
    .innerJoin('session_attendee', 'session_attendee.session_id', 'session.id')
    .leftJoin('school', 'school.urn', 'session.urn')
    .leftJoin('session_link', 'session_link.session_id', 'session.id')
    .select([
      'session.id',
      'session_attendee.person_id',
      'day',
      'starts',
      'ends',
      'kind',
      'place',
      'how',
      'session_link.link as videoLink',
      'school.name as school',
    ])
    .where('session.review_id', '=', reviewId)
    .execute()
  if (rows.length === 0) return []
  const at = minutesLater(shared, 1)
  const sent = rows.map(({ id, person_id, day, school, ...session }) => {
    const place = session.place || (school ?? '')
    const date = days[day - 1] ?? days[0]
    return { person_id, ...calendarEntry({ ...session, place, sessionId: id, reviewId, date }) }
  })
  await tx
    .insertInto('calendar_sent')
    .values(
      sent.map(({ person_id, sessionId, starts, ends, summary, location }) => ({
        session_id: sessionId,
        person_id,
        review_id: reviewId,
        summary,
        location,
        starts_at: starts,
        ends_at: ends,
        sent_at: at,
      })),
    )
    .execute()
  return sent.map(({ person_id }) => ({ kind: 'calendar-invitation', to: person_id, at, by: null }))
}
