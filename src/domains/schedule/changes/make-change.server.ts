import type { Enqueue } from '../../../access/define-command.server.ts'
import { Refused } from '../../../access/outcome.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { sideOf } from '../../allocation/standing.ts'
import { dayNameOf } from '../day-name.ts'
import { type EditFacts, tellOfChange } from '../schedule-facts.server.ts'
import { impossible } from '../schedule-rules.ts'
import { columnsOf, setAttendees } from '../write-session.server.ts'
import { afterMoves, isNothing, type Kept, type Move, stillFits } from './change.ts'
import { proposalsOf } from './changes.server.ts'
import { needsAgreement } from './needs-agreement.ts'
import { tellOtherSide } from './tell-other-side.server.ts'

type Making = { tx: Tx; facts: EditFacts; moves: Move[]; why?: string; enqueue: Enqueue }

/** "at once": it stands. "proposed": it waits for the other side. */
export type Made = { how: 'at once' | 'proposed'; changeId: string | null }

/** The one way in which sessions change, whoever or whatever asks. */
export async function makeChange({ tx, facts, moves: all, why = '', enqueue }: Making): Promise<Made> {
  const moves = all.filter((move) => !isNothing(move))
  if (moves.length === 0) return { how: 'at once', changeId: null }
  await refuseWaiting(tx, facts, moves)
  const proposed = needsAgreement(facts, moves)
  const sound = await withWhatStands(tx, facts, moves)
  refuseImpossible(facts, sound)
  if (!proposed) await applyMoves(tx, facts, sound)
  const changeId = await keep(tx, facts, { moves: sound, why, state: proposed ? 'proposed' : 'made' })
  if (proposed) await tellOtherSide(tx, facts, { kind: 'schedule-change-proposed' })
  else await tellOfChange(facts, enqueue)
  return { how: proposed ? 'proposed' : 'at once', changeId }
}

/** What waits for an answer is not changed behind the back of whoever is asked. */
export async function refuseWaiting(tx: Tx, { standing }: EditFacts, moves: Move[]) {
  const waiting = (await proposalsOf(tx, standing.review.id)).flatMap((change) => change.moves)
  const same = waiting.find(({ sessionId }) => moves.some((move) => move.sessionId === sessionId))
  if (!same) return
  const name = (same.before ?? same.after)?.name ?? 'this session'
  throw new Refused(
    `A change to ${name} is waiting for an answer already. It can be taken back, or answered, first.`,
  )
}

function refuseImpossible({ schedule, standing }: EditFacts, moves: Move[]) {
  const after = afterMoves(schedule.sessions, moves)
  const moved = after.filter(({ id }) => moves.some(({ sessionId }) => sessionId === id))
  const [broken] = moved.flatMap((session) =>
    impossible(session, after, schedule.people, dayNameOf(standing.review)),
  )
  if (broken) throw new Refused(broken.words)
}

async function keep(
  tx: Tx,
  { standing }: EditFacts,
  { moves, why, state }: { moves: Move[]; why: string; state: 'made' | 'proposed' },
) {
  const id = crypto.randomUUID()
  await tx
    .insertInto('schedule_change')
    .values({
      id,
      review_id: standing.review.id,
      side: standing.role ? sideOf(standing.role) : 'host',
      made_by: standing.personId,
      state,
      why,
      moves: JSON.stringify(moves),
    })
    .execute()
  return id
}

/** Writes what a change says, if what it set out from still stands. */
export async function applyMoves(tx: Tx, facts: EditFacts, kept: Move[]) {
  const moves = await withWhatStands(tx, facts, kept)
  if (!stillFits(moves, facts.schedule.sessions))
    throw new Refused('The schedule has changed since. Look at it again.')
  refuseImpossible(facts, moves)
  for (const { sessionId, after } of moves.filter((move) => move.after === null))
    if (!after) await tx.deleteFrom('session').where('id', '=', sessionId).execute()
  for (const { sessionId, before, after } of moves)
    if (after) await write(tx, facts, { sessionId, isNew: before === null, after })
}

/** Time has passed since a change was written down: who has left is not put back, nor what is no longer asked for. */
async function withWhatStands(tx: Tx, { schedule, standing }: EditFacts, moves: Move[]): Promise<Move[]> {
  const rows = await tx
    .selectFrom('interview_need')
    .select('id')
    .where('review_id', '=', standing.review.id)
    .execute()
  const needs = new Set(rows.map(({ id }) => id))
  const people = new Set(schedule.people.map(({ personId }) => personId))
  const asked = <T extends Kept | null>(kept: T): T =>
    kept?.interviewNeedId && !needs.has(kept.interviewNeedId) ? { ...kept, interviewNeedId: null } : kept
  const here = (kept: Kept | null) =>
    kept && { ...kept, attendees: kept.attendees.filter((personId) => people.has(personId)) }
  return moves.map(({ sessionId, before, after }) => ({
    sessionId,
    before: asked(before),
    after: asked(here(after)),
  }))
}

async function write(
  tx: Tx,
  { standing }: EditFacts,
  { sessionId, isNew, after }: { sessionId: string; isNew: boolean; after: Kept },
) {
  const reviewId = standing.review.id
  const columns = { ...columnsOf(after), ...marksOf(after) }
  if (isNew)
    await tx
      .insertInto('session')
      .values({ id: sessionId, review_id: reviewId, ...columns })
      .execute()
  else await tx.updateTable('session').set(columns).where('id', '=', sessionId).execute()
  await setAttendees(tx, reviewId, sessionId, after.attendees)
}

const marksOf = ({ pinned, madeByEngine, interviewNeedId }: Kept) => ({
  pinned,
  made_by_engine: madeByEngine,
  interview_need_id: interviewNeedId,
})
