import { sql } from 'kysely'
import { defineQuery } from '../../../access/define-query.server.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { currentQuestions } from '../../preparation/focus/questions.server.ts'
import {
  type Away,
  type DaysSetting,
  type HostSchool,
  type InterviewNeed,
  type KnownDrive,
  type NeedTime,
  type SchoolNeed,
  usualSetting,
} from './needs.ts'

export type Needs = {
  setting: DaysSetting
  schools: SchoolNeed[]
  interviews: InterviewNeed[]
  away: Away[]
  drives: KnownDrive[]
}

/** All that the days must hold, as those who build the schedule read it. */
export async function needsOf(tx: Tx, reviewId: string): Promise<Needs> {
  return {
    setting: await settingOf(tx, reviewId),
    schools: await schoolNeedsOf(tx, reviewId),
    interviews: await interviewNeedsOf(tx, reviewId),
    away: await awayOf(tx, reviewId),
    drives: await drivesOf(tx, reviewId),
  }
}

async function settingOf(tx: Tx, reviewId: string): Promise<DaysSetting> {
  const row = await tx
    .selectFrom('days_setting')
    .selectAll()
    .where('review_id', '=', reviewId)
    .executeTakeFirst()
  if (!row) return usualSetting
  return {
    visits: row.visits,
    pairs: row.pairs,
    lunchFrom: row.lunch_from.slice(0, 5),
    lunchUntil: row.lunch_until.slice(0, 5),
    lunchMinutes: row.lunch_minutes,
    longestDay: row.longest_day,
    conferMinutes: row.confer_minutes,
    roadPercent: row.road_percent,
    kilometresPerHour: row.kilometres_per_hour,
    minutesEach: row.minutes_each,
    ringHeads: row.ring_heads,
    ringMinutes: row.ring_minutes,
    officeUrn: row.office_urn,
  }
}

async function schoolNeedsOf(tx: Tx, reviewId: string): Promise<SchoolNeed[]> {
  const rows = await tx
    .selectFrom('school_need')
    .innerJoin('person', 'person.id', 'school_need.set_by')
    .selectAll('school_need')
    .select('person.name')
    .where('review_id', '=', reviewId)
    .execute()
  return rows.map((row) => ({
    urn: row.urn,
    visit: row.visit,
    minutes: row.minutes,
    reviewers: row.reviewers,
    meeting: row.meeting,
    questionIds: row.question_ids,
    times: row.times as unknown as NeedTime[],
    setBy: row.name,
    setAt: row.set_at.toISOString(),
  }))
}

async function interviewNeedsOf(tx: Tx, reviewId: string): Promise<InterviewNeed[]> {
  const rows = await tx
    .selectFrom('interview_need')
    .innerJoin('person', 'person.id', 'interview_need.set_by')
    .selectAll('interview_need')
    .select('person.name as setBy')
    .where('review_id', '=', reviewId)
    .orderBy(sql`interview_need.name collate "en-GB-x-icu"`)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    post: row.post,
    how: row.how,
    minutes: row.minutes,
    urn: row.urn,
    questionIds: row.question_ids,
    times: row.times as unknown as NeedTime[],
    setBy: row.setBy,
    setAt: row.set_at.toISOString(),
  }))
}

export async function awayOf(tx: Tx, reviewId: string): Promise<Away[]> {
  const rows = await tx
    .selectFrom('reviewer_away')
    .select(['id', 'person_id', 'day', 'starts', 'ends', 'because'])
    .where('review_id', '=', reviewId)
    .orderBy('day')
    .orderBy('starts')
    .execute()
  return rows.map(({ person_id, starts, ends, ...row }) => ({
    ...row,
    personId: person_id,
    starts: starts.slice(0, 5),
    ends: ends.slice(0, 5),
  }))
}

async function drivesOf(tx: Tx, reviewId: string): Promise<KnownDrive[]> {
  const rows = await tx
    .selectFrom('known_drive')
    .select(['id', 'from_urn as fromUrn', 'to_urn as toUrn', 'minutes'])
    .where('review_id', '=', reviewId)
    .orderBy('from_urn')
    .execute()
  return rows
}

/** The schools that the host has now, with where they are. */
export async function schoolsOfHost(tx: Tx, trustId: string): Promise<HostSchool[]> {
  const rows = await tx
    .selectFrom('school_membership as membership')
    .innerJoin('school', 'school.urn', 'membership.urn')
    .select([
      'school.urn',
      'school.name',
      'school.phase',
      'school.type',
      'school.pupils',
      'school.town',
      'school.street',
      'school.postcode',
      'school.telephone',
      'school.easting',
      'school.northing',
    ])
    .where('membership.trust_id', '=', trustId)
    .where('membership.left_on', 'is', null)
    .orderBy(sql`school.name collate "en-GB-x-icu"`)
    .execute()
  return rows.map(({ phase, type, town, street, postcode, telephone, ...school }) => ({
    ...school,
    phase: phaseOf(type, phase),
    area: town ?? '',
    address: [street, town, postcode].filter(Boolean).join(', '),
    telephone: telephone ?? '',
  }))
}

/** A special school has no phase in the register. */
function phaseOf(type: string | null, phase: string | null): string {
  if (/special/i.test(type ?? '')) return 'Special'
  return phase && phase !== 'Not applicable' ? phase : ''
}

export const needs = defineQuery({
  name: 'what the days must hold',
  run: (tx, { reviewId }: { reviewId: string }) => needsOf(tx, reviewId),
})
export const away = defineQuery({
  name: 'when reviewers cannot',
  run: (tx, { reviewId }: { reviewId: string }) => awayOf(tx, reviewId),
})
export const schoolsWithPlaces = defineQuery({
  name: 'schools of the host and where they are',
  run: (tx, { trustId }: { trustId: string }) => schoolsOfHost(tx, trustId),
})
export const reviewQuestions = defineQuery({
  name: 'key questions for the schedule',
  run: (tx, { reviewId }: { reviewId: string }) => currentQuestions(tx, reviewId),
})
