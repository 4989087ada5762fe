import { sql } from 'kysely'
import { z } from 'zod'
import { defineJob } from '../../access/define-job.server.ts'
import { queueMail } from '../../access/mail.server.ts'
import { addressOf, idHost, organiser } from '../../access/mail-settings.server.ts'
import { writingAs } from '../../access/transaction.server.ts'
import { now } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.server.ts'
import { calendarDifferences, type Difference, type Sent, type Wanted } from './calendar-differences.ts'
import { calendarEntry } from './calendar-entry.ts'
import { calendarInvitation } from './calendar-invitation.ts'
import { calendarMailWords } from './calendar-mail-words.ts'
import type { SessionHow, SessionKind } from './schedule.ts'

/** Brings everybody's own calendar to what a shared schedule says now. Asked again, it sends nothing. */
export const sendCalendar = defineJob({
  name: 'send-calendar',
  payload: z.object({ reviewId: z.uuid() }),
  run: ({ reviewId }, actor) =>
    writingAs(actor, async (tx) => {
      // One at a time for a review, or two would send the same change.
      await sql`select pg_advisory_xact_lock(hashtext(${`calendar ${reviewId}`}))`.execute(tx)
      const people = await peopleOf(tx, reviewId)
      const differences = calendarDifferences(await wantedIn(tx, reviewId), await sentIn(tx, reviewId), now())
      for (const difference of differences) {
        const person = people.get(difference.entry.personId)
        if (person) await send(tx, difference, person)
      }
    }),
})

type Person = { person_id: string; name: string; email: string }
async function peopleOf(tx: Tx, reviewId: string) {
  const { rows } = await sql<Person>`select * from access.calendar_people(${reviewId})`.execute(tx)
  return new Map(rows.map((row) => [row.person_id, row]))
}

async function wantedIn(tx: Tx, reviewId: string): Promise<Wanted[]> {
  const { rows } = await sql<{
    session_id: string
    person_id: string
    on_day: string
    starts: string
    ends: string
    kind: SessionKind
    place: string
    how: SessionHow
    video_link: string | null
  }>`select * from access.calendar_of(${reviewId}) order by on_day, starts, session_id, person_id`.execute(tx)
  return rows.map(({ session_id, person_id, on_day, video_link, ...session }) => ({
    personId: person_id,
    ...calendarEntry({ ...session, sessionId: session_id, reviewId, date: on_day, videoLink: video_link }),
  }))
}

async function sentIn(tx: Tx, reviewId: string): Promise<Sent[]> {
  const rows = await tx
    .selectFrom('calendar_sent')
    .selectAll()
    .where('review_id', '=', reviewId)
    .orderBy('starts_at')
    .execute()
  return rows.map((row) => ({
    sessionId: row.session_id,
    personId: row.person_id,
    reviewId: row.review_id,
    starts: row.starts_at,
    ends: row.ends_at,
    summary: row.summary,
    location: row.location,
    sequence: row.sequence,
    cancelled: row.cancelled_at !== null,
  }))
}

const kinds = {
  new: 'calendar-invitation',
  changed: 'calendar-update',
  gone: 'calendar-cancellation',
} as const

async function send(tx: Tx, difference: Difference, person: Person) {
  const { what, entry, sequence } = difference
  const method = what === 'gone' ? 'CANCEL' : 'REQUEST'
  const path = `/reviews/${entry.reviewId}/schedule`
  await keep(tx, difference)
  const sending = {
    method,
    sequence,
    organiser: organiser(),
    attendee: person,
    idHost: idHost(),
    url: addressOf(path),
  } as const
  await queueMail(tx, {
    to: person.email,
    toPersonId: person.person_id,
    reviewId: entry.reviewId,
    kind: kinds[what],
    ...calendarMailWords(difference),
    link: { label: 'Open the schedule', path },
    more: [{ label: 'Choose what we send you', path: '/account/mail' }],
    calendar: { method, content: calendarInvitation(entry, sending) },
  })
}

async function keep(tx: Tx, { what, entry, sequence }: Difference) {
  const shown = {
    review_id: entry.reviewId,
    sequence,
    summary: entry.summary,
    location: entry.location,
    starts_at: entry.starts,
    ends_at: entry.ends,
    cancelled_at: what === 'gone' ? now() : null,
    sent_at: now(),
  }
  await tx
    .insertInto('calendar_sent')
    .values({ session_id: entry.sessionId, person_id: entry.personId, ...shown })
    .onConflict((conflict) => conflict.columns(['session_id', 'person_id']).doUpdateSet(shown))
    .execute()
}
