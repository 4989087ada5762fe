import { takesLink, usualHow } from '../domains/schedule/schedule.ts'
import { londonMoment, minutesLater } from './calendar.ts'
import type { SessionStory } from './story.ts'
import { type ReviewInHand, tell } from './world.ts'
import { estimate } from './write-cost.server.ts'

type Session = Omit<SessionStory, 'who'> & { attendees: string[] }

/** The sessions that every review has, and those that were placed by hand. */
export async function writeSchedule(review: ReviewInHand) {
  const { story, people } = review
  const { schedule } = story
  if (!schedule) return
  const placed = schedule.sessions.map(({ who, ...session }) => ({
    ...session,
    attendees: who.map((one) => people[one]),
  }))
  const both: ('host' | 'team')[] = ['host', 'team']
  tell(review, schedule.started, people[schedule.by], 'start-schedule', { audience: both })
  for (const session of ownSessions(review))
    if (session.key !== schedule.without) await writeSession(review, session)
  if (schedule.teamRoom)
    await review.tx
      .insertInto('team_room')
      .values({ review_id: review.reviewId, link: schedule.teamRoom, set_by: people[schedule.by] })
      .execute()
  for (const [place, session] of placed.entries()) {
    const id = await writeSession(review, session)
    const at = minutesLater(schedule.started, 12 + place * 6)
    tell(review, at, people[schedule.by], 'add-session', { subjectId: id, audience: both })
  }
  if (schedule.without)
    tell(review, minutesLater(schedule.started, 130), people[schedule.by], 'remove-session', {
      audience: both,
    })
  if (schedule.estimated) {
    await estimate(review, schedule.estimated, people[schedule.by])
    tell(review, schedule.estimated, people[schedule.by], 'estimate-cost')
  }
  if (schedule.shared) await share(review, schedule.shared, people[schedule.by])
}

function ownSessions({ template, team, hostLeaders }: ReviewInHand): Session[] {
  return template.content.sessions.map(({ who, day, ...session }) => ({
    ...session,
    key: `${day} ${session.kind}`,
    day: day as 1 | 2 | 3,
    attendees: who === 'nobody yet' ? [] : who === 'team' ? team : [...team, ...hostLeaders],
  }))
}

async function writeSession(review: ReviewInHand, session: Session): Promise<string> {
  const { tx, reviewId, sessions, days, template } = review
  const { key, day, starts, ends, kind, title, attendees } = session
  const id = crypto.randomUUID()
  const urn = session.urn ?? null
  const how = session.how ?? usualHow(kind, template.content.format)
  await tx
    .insertInto('session')
    .values({
      id,
      review_id: reviewId,
      day,
      starts,
      ends,
      kind,
      title,
      place: session.place ?? '',
      urn,
      meeting: session.meeting ?? '',
      how,
      interview_need_id: review.talks.get(key) ?? null,
    })
    .execute()
  const link = takesLink({ kind, how }) ? linkOf(session, review) : null
  if (link)
    await tx.insertInto('session_link').values({ session_id: id, review_id: reviewId, link }).execute()
  if (attendees.length > 0)
    await tx
      .insertInto('session_attendee')
      .values(attendees.map((personId) => ({ session_id: id, review_id: reviewId, person_id: personId })))
      .execute()
  sessions.set(key, { id, begins: londonMoment(days[day - 1] ?? days[0], starts), urn })
  return id
}

const linkOf = ({ link }: Session, { story }: ReviewInHand) =>
  link === undefined ? (story.schedule?.link ?? null) : link

async function share(review: ReviewInHand, at: Date, by: string) {
  const { tx, reviewId } = review
  await tx
    .insertInto('schedule_sharing')
    .values({ review_id: reviewId, shared_by: by, shared_at: at })
    .execute()
  await estimate(review, at, by)
  tell(review, at, by, 'share-schedule')
}
