import { sql } from 'kysely'
import { type AuditNote, defineCommand } from '../../../access/define-command.server.ts'
import { defineQuery } from '../../../access/define-query.server.ts'
import { Refused } from '../../../access/outcome.ts'
import { digestOf } from '../../../access/secret-token.server.ts'
import type { Tx } from '../../../platform/database.server.ts'
import type { Audience, BriefingTold, Meeting } from './briefing.ts'
import { canUseBriefing } from './policy.ts'
import { acknowledgeInput, linkInput, messageInput, needInput } from './schemas.ts'

// The page of somebody without an account. The link is all that is known of them: every request looks it up again,
// and db/access/preparation-briefings.sql answers about that one page, and to this alone.
export const bearer = (requestId: string) => ({ personId: null, job: 'briefing', requestId })

type Row = {
  id: string
  review_id: string
  trust_id: string
  audience: Audience
  name: string
  host: string
  format: BriefingTold['format']
  lead: string | null
  sender: string
  day3: string
  opened: boolean
  acknowledged_at: Date | null
  need_at: Date | null
  schedule_shared: boolean
}

async function rowAt(tx: Tx, token: string): Promise<Row | null> {
  const { rows } = await sql<Row>`select * from access.briefing_at(${digestOf(token)})`.execute(tx)
  return rows[0] ?? null
}

type MeetingRow = Omit<Meeting, 'day' | 'videoLink'> & { on_day: string; video_link: string | null }
async function meetingsAt(tx: Tx, token: string): Promise<Meeting[]> {
  const { rows } = await sql<MeetingRow>`
    select on_day::text as on_day, to_char(starts, 'HH24:MI') as starts, to_char(ends, 'HH24:MI') as ends, kind,
      title, school, place, how, video_link, visitors
    from access.briefing_sessions_at(${digestOf(token)})`.execute(tx)
  return rows.map(({ on_day, video_link, ...row }) => ({ ...row, day: on_day, videoLink: video_link }))
}

/** Null for a link that is unknown, has ended or was taken back: from outside they are the same. */
export const briefingAtLink = defineQuery({
  name: 'briefing at link',
  run: async (tx, { token }: { token: string }) => {
    const row = await rowAt(tx, token)
    if (!row) return null
    const { audience, name, host, format, lead } = row
    const meetings = row.schedule_shared ? await meetingsAt(tx, token) : null
    const told: BriefingTold = { audience, name, host, format, lead, meetings }
    return {
      told,
      sender: row.sender,
      day3: row.day3,
      opened: row.opened,
      acknowledgedAt: row.acknowledged_at?.toISOString() ?? null,
      needAt: row.need_at?.toISOString() ?? null,
    }
  },
})

/** Read by nobody: not even that a page was opened is told through the history. */
const audit = ({ facts }: { facts: Row }): AuditNote => ({
  reviewId: facts.review_id,
  trustId: facts.trust_id,
  subjectId: facts.id,
  audience: [],
})
const mark = (tx: Tx, token: string, done: string) =>
  sql`select access.mark_briefing(${digestOf(token)}, ${done})`.execute(tx)

export const openBriefing = defineCommand({
  name: 'open-briefing',
  input: linkInput,
  load: (tx, { token }) => rowAt(tx, token),
  policy: canUseBriefing,
  run: ({ tx, input }) => mark(tx, input.token, 'opened'),
  audit,
})

export const acknowledgeBriefing = defineCommand({
  name: 'acknowledge-briefing',
  input: acknowledgeInput,
  load: (tx, { token }) => rowAt(tx, token),
  policy: canUseBriefing,
  run: ({ tx, input }) => mark(tx, input.token, input.done),
  audit,
})

async function say(tx: Tx, token: string, message: string, need: string, field: string) {
  const { rows } = await sql<{ kept: boolean }>`
    select access.say_in_briefing(${digestOf(token)}, ${message}, ${need}) as kept`.execute(tx)
  if (!rows[0]?.kept)
    throw new Refused([
      { field, message: 'You have written many times already. Say the rest when you meet.' },
    ])
}

export const writeToLead = defineCommand({
  name: 'write-to-lead',
  input: messageInput,
  load: (tx, { token }) => rowAt(tx, token),
  policy: canUseBriefing,
  run: ({ tx, input }) => say(tx, input.token, input.message, '', 'message'),
  audit,
})

export const sayNeed = defineCommand({
  name: 'say-need',
  input: needInput,
  load: (tx, { token }) => rowAt(tx, token),
  policy: canUseBriefing,
  run: ({ tx, input }) => say(tx, input.token, '', input.need, 'need'),
  audit,
})
