import type { z } from 'zod'
import { defineCommand, type Running } from '../../../access/define-command.server.ts'
import { Refused } from '../../../access/outcome.ts'
import { digestOf, newToken } from '../../../access/secret-token.server.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { standingIn } from '../../allocation/standing.server.ts'
import type { Standing } from '../../allocation/standing.ts'
import { auditBriefing } from './briefing-facts.server.ts'
import { type MetSession, metSessions } from './met-sessions.server.ts'
import { mailNewLink } from './new-link.server.ts'
import { canBrief } from './policy.ts'
import { makeBriefingsInput, type PersonToBrief } from './schemas.ts'

type Making = Running<z.infer<typeof makeBriefingsInput>, Standing>

/** One page for each person, however many conversations they are in; and the mail, where that is wanted. */
export const makeBriefings = defineCommand({
  name: 'make-briefings',
  input: makeBriefingsInput,
  load: (tx, { reviewId }, actor) => standingIn(tx, reviewId, actor),
  policy: canBrief,
  run: async (making: Making) => {
    const { tx, input } = making
    const sessions = (await metSessions(tx, [input.reviewId])).get(input.reviewId) ?? []
    const ids = new Set<string>()
    for (const [place, person] of input.people.entries()) {
      const session = chosenSession(person, place, sessions)
      const id = (await openBriefingFor(tx, input.reviewId, person)) ?? (await make(making, person, session))
      if (session) await meet(tx, input.reviewId, id, session.id)
      ids.add(id)
    }
    if (input.send) await sendTo(tx, input.reviewId, [...ids])
    return [...ids]
  },
  audit: ({ facts, value }) => ({ ...auditBriefing(facts), detail: { people: value.length } }),
})

function chosenSession({ sessionId }: PersonToBrief, place: number, sessions: MetSession[]) {
  const session = sessions.find(({ id }) => id === sessionId)
  if (!sessionId || session) return session
  const message = 'This conversation is no longer on the schedule. Choose again.'
  throw new Refused([{ field: `people.${place}.sessionId`, message }])
}

/** Somebody at the same address has their page already: another conversation goes onto it. */
async function openBriefingFor(tx: Tx, reviewId: string, { email }: PersonToBrief) {
  if (!email) return null
  const row = await tx
    .selectFrom('briefing')
    .select('id')
    .where('review_id', '=', reviewId)
    .where('email', '=', email)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return row?.id ?? null
}

async function make({ tx, input, actor }: Making, person: PersonToBrief, session: MetSession | undefined) {
  if (!actor.personId) throw new Error('somebody briefs')
  const id = crypto.randomUUID()
  await tx
    .insertInto('briefing')
    .values({
      id,
      review_id: input.reviewId,
      audience: person.audience,
      name: person.name,
      email: person.email,
      urn: session?.urn ?? null,
      // opens nothing: a link is made when it is sent or handed over
      token_sha256: digestOf(newToken()),
      made_by: actor.personId,
    })
    .execute()
  return id
}

const meet = (tx: Tx, reviewId: string, briefingId: string, sessionId: string) =>
  tx
    .insertInto('briefing_session')
    .values({ briefing_id: briefingId, session_id: sessionId, review_id: reviewId })
    .onConflict((conflict) => conflict.doNothing())
    .execute()

/** Whoever has been sent theirs keeps the link that they have: the page shows what is new by itself. */
async function sendTo(tx: Tx, reviewId: string, ids: string[]) {
  const waiting = await tx
    .selectFrom('briefing')
    .select(['id', 'name', 'email'])
    .where('id', 'in', ids)
    .where('sent_at', 'is', null)
    .execute()
  for (const { id, name, email } of waiting) if (email) await mailNewLink(tx, reviewId, { id, name, email })
}
