import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.server.ts'
import type { Audience } from './briefing.ts'

export type Briefing = {
  id: string
  audience: Audience
  name: string
  email: string | null
  urn: number | null
  school: string | null
  /** the conversations that were chosen; without one, for a headteacher, those at their school */
  sessionIds: string[]
  madeBy: string
  madeAt: string
  sentAt: string | null
  revokedAt: string | null
  openedAt: string | null
  acknowledgedAt: string | null
  need: string | null
}

/** The briefings of these reviews by name; rows are there for those who may know of them alone. */
export async function briefingsOf(tx: Tx, reviewIds: string[]): Promise<Map<string, Briefing[]>> {
  if (reviewIds.length === 0) return new Map()
  const rows = await tx
    .selectFrom('briefing')
    .leftJoin('school', 'school.urn', 'briefing.urn')
    .leftJoin('person', 'person.id', 'briefing.made_by')
    .leftJoin('briefing_need', 'briefing_need.briefing_id', 'briefing.id')
    .select([
      'briefing.review_id',
      'briefing.id',
      'briefing.audience',
      'briefing.name',
      'briefing.email',
      'briefing.urn',
      'school.name as school',
      sql<string[]>`array(select session_id::text from briefing_session where briefing_id = briefing.id)`.as(
        'sessionIds',
      ),
      'person.name as madeBy',
      'briefing.made_at',
      'briefing.sent_at',
      'briefing.revoked_at',
      'briefing.opened_at',
      'briefing.acknowledged_at',
      'briefing_need.body as need',
    ])
    .where('briefing.review_id', 'in', reviewIds)
    .orderBy(sql`briefing.name collate "en-GB-x-icu"`)
    .orderBy('briefing.made_at')
    .execute()
  const told = rows.map(({ made_at, sent_at, revoked_at, opened_at, acknowledged_at, madeBy, ...row }) => ({
    ...row,
    madeBy: madeBy ?? 'Somebody',
    madeAt: made_at.toISOString(),
    sentAt: sent_at?.toISOString() ?? null,
    revokedAt: revoked_at?.toISOString() ?? null,
    openedAt: opened_at?.toISOString() ?? null,
    acknowledgedAt: acknowledged_at?.toISOString() ?? null,
  }))
  return Map.groupBy(told, (row) => row.review_id)
}

export type BriefingMessage = {
  id: string
  briefingId: string
  name: string
  body: string
  saidAt: string
  read: boolean
}

/** What people wrote to the lead reviewer, newest first: for anybody else there is nothing. */
export async function messagesOf(tx: Tx, reviewIds: string[]): Promise<Map<string, BriefingMessage[]>> {
  if (reviewIds.length === 0) return new Map()
  const rows = await tx
    .selectFrom('briefing_message')
    .innerJoin('briefing', 'briefing.id', 'briefing_message.briefing_id')
    .select([
      'briefing_message.review_id',
      'briefing_message.id',
      'briefing.id as briefingId',
      'briefing.name',
      'briefing_message.body',
      'briefing_message.said_at',
      'briefing_message.read_at',
    ])
    .where('briefing_message.review_id', 'in', reviewIds)
    .orderBy('briefing_message.said_at', 'desc')
    .execute()
  const told = rows.map(({ said_at, read_at, ...row }) => ({
    ...row,
    saidAt: said_at.toISOString(),
    read: read_at !== null,
  }))
  return Map.groupBy(told, (row) => row.review_id)
}
