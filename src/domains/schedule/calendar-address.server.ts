import { sql } from 'kysely'
import { z } from 'zod'
import type { Actor } from '../../access/actor.ts'
import { defineCommand } from '../../access/define-command.server.ts'
import { defineQuery } from '../../access/define-query.server.ts'
import type { Permission } from '../../access/outcome.ts'
import { digestOf, newToken } from '../../access/secret-token.server.ts'
import { now } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.server.ts'

// The private address of one's own calendar. Whoever holds it reads the calendar, so that it is shown once, kept
// nowhere, and can be ended or replaced at any time.

/** When the reader's own address was made, or null when there is none. */
export const calendarAddress = defineQuery({
  name: 'calendar address',
  run: async (tx, _: null, { personId }) => {
    const row = await tx
      .selectFrom('calendar_feed')
      .select('made_at')
      .where('person_id', '=', personId)
      .where('token_sha256', 'is not', null)
      .executeTakeFirst()
    return row ? { madeAt: row.made_at } : null
  },
})

const own = {
  input: z.object({}),
  load: async (_tx: Tx, _input: object, { personId }: Actor) => (personId ? { personId } : null),
  policy: (): Permission => 'allowed',
  audit: ({ facts }: { facts: { personId: string } }) => ({ subjectId: facts.personId, audience: [] }),
}

/** Makes an address, or a new one in its place. Its value is the only time that it is told. */
export const makeCalendarAddress = defineCommand({
  name: 'make-calendar-address',
  ...own,
  run: async ({ tx, facts }) => {
    const token = newToken()
    const made = { token_sha256: digestOf(token), made_at: now() }
    await tx
      .insertInto('calendar_feed')
      .values({ person_id: facts.personId, ...made })
      .onConflict((conflict) => conflict.column('person_id').doUpdateSet(made))
      .execute()
    return `/calendar/${token}.ics`
  },
})

export const endCalendarAddress = defineCommand({
  name: 'end-calendar-address',
  ...own,
  run: async ({ tx, facts }) => {
    await tx
      .updateTable('calendar_feed')
      .set({ token_sha256: null })
      .where('person_id', '=', facts.personId)
      .execute()
  },
})

/** Whose calendar stands at this address; null where there is none, or where the account is closed. */
export const personAtAddress = defineQuery({
  name: 'person at a calendar address',
  run: async (tx, { token }: { token: string }) => {
    if (!/^[\w-]{43}$/.test(token)) return null
    const { rows } = await sql<{
      id: string | null
    }>`select access.person_of_feed(${digestOf(token)}) as id`.execute(tx)
    return rows[0]?.id ?? null
  },
})
