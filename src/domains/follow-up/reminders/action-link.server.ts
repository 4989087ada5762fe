import { sql } from 'kysely'
import { type AuditNote, defineCommand } from '../../../access/define-command.server.ts'
import { defineQuery } from '../../../access/define-query.server.ts'
import type { Permission } from '../../../access/outcome.ts'
import { Refused } from '../../../access/outcome.ts'
import { digestOf, newToken } from '../../../access/secret-token.server.ts'
import { addDays, now } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/database.server.ts'
import type { ActionStands, ActionState } from '../action.ts'
import { refuseNothingNew, refusePast } from '../progress/say-progress.server.ts'
import { linkInput, sayByLinkInput } from '../progress/schemas.ts'

// The page behind a reminder's link. The link is all that is known of whoever follows it: db/access/follow-up.sql
// answers about that one action, to this alone, and never gives any of its words (docs/decisions/0018).
export const bearer = (requestId: string) => ({ personId: null, job: 'action-link', requestId })

/** Ours: long enough for the next reminder to have come with a new one. */
const weeksOpen = 6

/** A key of its own for every mail; earlier ones go on until they end by themselves. */
export async function newActionLink(
  tx: Tx,
  about: { actionId: string; reviewId: string; personId: string },
): Promise<string> {
  const token = newToken()
  await tx
    .insertInto('action_link')
    .values({
      action_id: about.actionId,
      review_id: about.reviewId,
      person_id: about.personId,
      token_sha256: digestOf(token),
      expires_at: new Date(now().getTime() + weeksOpen * 7 * 86_400_000),
    })
    .execute()
  return token
}

type Row = {
  id: string
  review_id: string
  trust_id: string
  person_id: string
  number: number
  due_on: string | null
  state: ActionState
  standing: ActionStands
  put_off_until: string | null
  reminders: boolean
  expires_at: Date
}
async function rowAt(tx: Tx, token: string): Promise<Row | null> {
  const { rows } = await sql<Row>`
    select id, review_id, trust_id, person_id, number, due_on::text as due_on, state, standing,
      put_off_until::text as put_off_until, reminders, expires_at
    from access.action_at(${digestOf(token)})`.execute(tx)
  return rows[0] ?? null
}

/** Null for a link that is unknown, has ended, or whose action is somebody else's by now: from outside they are the same. */
export const actionAtLink = defineQuery({
  name: 'action at link',
  run: async (tx, { token }: { token: string }) => {
    const row = await rowAt(tx, token)
    if (!row) return null
    const { id, number, due_on, state, standing, put_off_until, reminders, expires_at } = row
    return {
      id,
      number,
      dueOn: due_on,
      state,
      standing,
      putOffUntil: put_off_until,
      reminders,
      lastDay: addDays(expires_at.toISOString().slice(0, 10), -1),
    }
  },
})

const audit = ({ facts }: { facts: Row }): AuditNote => ({
  reviewId: facts.review_id,
  trustId: facts.trust_id,
  subjectId: facts.id,
  audience: ['host'],
})
const stillOpen = ({ state }: Row): Permission =>
  state === 'open' ? 'allowed' : { notNow: 'This action is closed. There is nothing more to say about it.' }

export const sayProgressByLink = defineCommand({
  name: 'say-progress-by-link',
  input: sayByLinkInput,
  load: (tx, { token }) => rowAt(tx, token),
  policy: stillOpen,
  run: async ({ tx, input, facts }) => {
    const { state, putOffUntil, did, seen, inTheWay } = input
    refusePast(putOffUntil)
    refuseNothingNew({ standing: facts.standing, putOffUntil: facts.put_off_until }, input)
    const { rows } = await sql<{ kept: boolean }>`
      select access.say_progress_at(${digestOf(input.token)}, ${state}, ${putOffUntil}::date, ${did}, ${seen},
        ${inTheWay}) as kept`.execute(tx)
    if (!rows[0]?.kept)
      throw new Refused(
        'Ten things were said by links today already. Sign in to say more, or come back tomorrow.',
      )
  },
  audit: ({ facts, input }) => ({ ...audit({ facts }), detail: { state: input.state } }),
})

export const stopRemindersByLink = defineCommand({
  name: 'stop-reminders-by-link',
  input: linkInput,
  load: (tx, { token }) => rowAt(tx, token),
  policy: stillOpen,
  run: async ({ tx, input }) => {
    await sql`select access.stop_reminders_at(${digestOf(input.token)})`.execute(tx)
  },
  // stopped already, there is nothing to tell
  audit: ({ facts }) => (facts.reminders ? { ...audit({ facts }), detail: { on: false } } : []),
})
