import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { z } from 'zod'
import { enqueueJob } from '../../access/define-command.server.ts'
import { defineJob } from '../../access/define-job.server.ts'
import { queueMail } from '../../access/mail.server.ts'
import { writingAs } from '../../access/transaction.server.ts'
import { now } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.server.ts'
import { type Need, whatNeedsYou } from '../home/home-query.server.ts'
import { digestDue, localTime } from './digest-due.ts'
import { type Digest, digestOf } from './digest-words.ts'
import { preferenceOf } from './mail-preference.server.ts'
import type { MailPreference } from './mail-preference.ts'

type Person = {
  person_id: string
  digest: MailPreference['digest']
  digest_hour: number
  time_zone: string
  last_day: string | null
}

/** Every hour: sets off the digests whose time has come where their readers are. */
export const beginDigests = defineJob({
  name: 'begin-digests',
  payload: z.object({}),
  run: (_, actor) =>
    writingAs(actor, async (tx) => {
      const { rows } = await sql<Person>`select * from access.digest_people()`.execute(tx)
      for (const { person_id: personId, digest, digest_hour, time_zone, last_day } of rows) {
        const day = digestDue(now(), { digest, digestHour: digest_hour, timeZone: time_zone }, last_day)
        if (!day) continue
        await enqueueJob(tx, 'write-digest', { personId, day }, { jobKey: `digest-${personId}-${day}` })
      }
    }),
})

/** One person's digest of one day. What needs them is looked up as they would see it themselves. */
export const writeDigest = defineJob({
  name: 'write-digest',
  payload: z.object({ personId: z.uuid(), day: z.iso.date() }),
  run: async ({ personId, day }, actor) => {
    const { needs: all } = await whatNeedsYou({ personId, requestId: actor.requestId }, null)
    const needs = all.filter(({ quiet }) => !quiet)
    await writingAs({ ...actor, personId }, (tx) => weigh(tx, { personId, day, needs }))
  },
})

type Weighing = { personId: string; day: string; needs: Need[] }
async function weigh(tx: Tx, { personId, day, needs }: Weighing) {
  const { timeZone } = await preferenceOf(tx, personId)
  // Tried again after a day full of trouble it would speak of yesterday.
  if (localTime(now(), timeZone).day !== day) return
  const known = await knownBefore(tx, personId, day)
  const digest = digestOf(needs, day, (need) => !known.has(keyOf(need)))
  const kept = await tx
    .insertInto('digest_day')
    .values({ person_id: personId, day, things: digest ? needs.length : 0, known: needs.map(keyOf) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (digest && kept.numInsertedOrUpdatedRows === 1n) await send(tx, personId, digest)
}

async function knownBefore(tx: Tx, personId: string, day: string): Promise<Set<string>> {
  const before = await tx
    .selectFrom('digest_day')
    .select('known')
    .where('person_id', '=', personId)
    .where('day', '<', day)
    .orderBy('day', 'desc')
    .limit(1)
    .executeTakeFirst()
  return new Set(before?.known)
}

// A title can hold confidential words, so that only its digest is kept.
const keyOf = ({ reviewId, title }: Need) =>
  createHash('sha256').update(`${reviewId} ${title}`).digest('base64url').slice(0, 16)

async function send(tx: Tx, personId: string, digest: Digest) {
  const person = await tx
    .selectFrom('person')
    .select(['name', 'email'])
    .where('id', '=', personId)
    .where('deactivated_at', 'is', null)
    .executeTakeFirst()
  if (!person) return
  await queueMail(tx, {
    to: person.email,
    toPersonId: personId,
    kind: 'digest',
    subject: digest.subject,
    lines: [`Dear ${person.name},`, ...digest.lines],
    link: { label: 'See what needs you', path: '/' },
    more: [{ label: 'Choose when we write to you', path: '/account/mail' }],
    causedBy: null,
  })
}
