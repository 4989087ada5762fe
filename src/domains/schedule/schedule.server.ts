import { sql } from 'kysely'
import { defineQuery } from '../../access/define-query.server.ts'
import type { Tx } from '../../platform/database.server.ts'
import { type Member, membersOf } from '../allocation/members.server.ts'
import { type Attendee, inOrder, type Session } from './schedule.ts'

/** The sessions of these reviews, by day and time; only those that the reader may see yet. */
export async function sessionsOf(tx: Tx, reviewIds: string[]): Promise<Map<string, Session[]>> {
  if (reviewIds.length === 0) return new Map()
  const rows = await tx
    .selectFrom('session')
    .leftJoin('school', 'school.urn', 'session.urn')
    .leftJoin('session_link', 'session_link.session_id', 'session.id')
    .leftJoin('team_room', 'team_room.review_id', 'session.review_id')
    .select([
      'session.review_id',
      'session.id',
      'session.day',
      'session.starts',
      'session.ends',
      'session.kind',
      'session.title',
      'session.place',
      'session.urn',
      'school.name as schoolName',
      'session.meeting',
      'session.how',
      'session.pinned',
      'session.made_by_engine as madeByEngine',
      'session.interview_need_id as interviewNeedId',
      // rows of links are there for those alone who may join
      sql<
        string | null
      >`coalesce(session_link.link, case when session.kind = 'confer' and session.how = 'video' then team_room.link end)`.as(
        'videoLink',
      ),
      sql<string[]>`array(select person_id::text from session_attendee where session_id = session.id)`.as(
        'attendees',
      ),
    ])
    .where('session.review_id', 'in', reviewIds)
    .execute()
  const sessions = rows.map(({ starts, ends, ...row }) => ({
    ...row,
    starts: starts.slice(0, 5),
    ends: ends.slice(0, 5),
  }))
  return Map.groupBy(sessions.toSorted(inOrder), (session) => session.review_id)
}

/** Those who have a column on the schedule: the team first, then the host's own. */
export const attendeesAmong = (members: Member[]): Attendee[] =>
  members
    .filter((member) => member.state === 'accepted')
    .map(({ personId, name, side, role }) => ({ personId, name, side, role }))

export type Schedule = {
  sessions: Session[]
  people: Attendee[]
  sharedAt: string | null
  sharedBy: string | null
}

export async function scheduleOf(tx: Tx, reviewId: string): Promise<Schedule> {
  const sharing = await tx
    .selectFrom('schedule_sharing')
    .leftJoin('person', 'person.id', 'schedule_sharing.shared_by')
    .select(['shared_at', 'person.name'])
    .where('review_id', '=', reviewId)
    .executeTakeFirst()
  return {
    sessions: (await sessionsOf(tx, [reviewId])).get(reviewId) ?? [],
    people: attendeesAmong((await membersOf(tx, [reviewId])).get(reviewId) ?? []),
    sharedAt: sharing?.shared_at.toISOString() ?? null,
    sharedBy: sharing?.name ?? null,
  }
}

export const schedule = defineQuery({
  name: 'schedule',
  run: (tx, { reviewId }: { reviewId: string }) => scheduleOf(tx, reviewId),
})

/** The schools that the host trust has now, for choosing where to go. */
export const schoolsOfTrust = (tx: Tx, trustId: string) =>
  tx
    .selectFrom('school_membership as membership')
    .innerJoin('school', 'school.urn', 'membership.urn')
    .select(['school.urn', 'school.name'])
    .where('membership.trust_id', '=', trustId)
    .where('membership.left_on', 'is', null)
    .orderBy(sql`school.name collate "en-GB-x-icu"`)
    .execute()

export const hostSchools = defineQuery({
  name: 'schools of the host',
  run: (tx, { trustId }: { trustId: string }) => schoolsOfTrust(tx, trustId),
})
