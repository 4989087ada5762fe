import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.server.ts'
import { giveUpWork } from './give-up-work.server.ts'
import type { RoundSeat } from './people-facts.server.ts'
import { placedAtOf, placedAtText } from './placed-at.server.ts'

// What a person moves by hand: the seats before and after, kept so that the last move can be taken back.

type Kept = Omit<RoundSeat, 'id'>
type Change = { roundId: string; remove: RoundSeat[]; add: Kept[]; by: string | null }

export async function changeSeats(tx: Tx, { roundId, remove, add, by }: Change) {
  await giveUpWork(tx, roundId)
  await putThere(tx, { roundId, add, by, gone: await takeAway(tx, roundId, remove) })
  await tx
    .insertInto('round_move')
    .values({
      id: crypto.randomUUID(),
      round_id: roundId,
      before: JSON.stringify(remove.map(kept)),
      after: JSON.stringify(add),
      moved_by: by,
    })
    .execute()
}

/** Undoes the newest move that still stands; false where there is none. */
export async function undoLast(tx: Tx, roundId: string, by: string | null): Promise<boolean> {
  const move = await tx
    .selectFrom('round_move')
    .select(['id', 'before', 'after'])
    .where('round_id', '=', roundId)
    .where('undone_at', 'is', null)
    .orderBy('moved_at', 'desc')
    .orderBy('id')
    .executeTakeFirst()
  if (!move) return false
  await giveUpWork(tx, roundId)
  const gone = await takeAway(tx, roundId, move.after as unknown as Kept[])
  await putThere(tx, { roundId, add: move.before as unknown as Kept[], by, gone })
  await tx.updateTable('round_move').set({ undone_at: sql<Date>`now()` }).where('id', '=', move.id).execute()
  return true
}

const kept = ({ id: _id, ...seat }: RoundSeat): Kept => seat

type Gone = { reviewId: string; place: Kept['place']; placedAt: string }

async function takeAway(tx: Tx, roundId: string, seats: Pick<Kept, 'reviewId' | 'personId'>[]) {
  const gone: Gone[] = []
  for (const { reviewId, personId } of seats)
    gone.push(
      ...(await tx
        .deleteFrom('round_seat')
        .where('round_id', '=', roundId)
        .where('review_id', '=', reviewId)
        .where('person_id', '=', personId)
        .returning(['review_id as reviewId', 'place', placedAtText])
        .execute()),
    )
  return gone
}

type Putting = { roundId: string; add: Kept[]; by: string | null; gone: Gone[] }

async function putThere(tx: Tx, { roundId, add, by, gone }: Putting) {
  for (const { reviewId, personId, place, chosen, setAside, broken } of add) {
    const at = gone.findIndex((one) => one.reviewId === reviewId && one.place === place)
    const [was] = at < 0 ? [] : gone.splice(at, 1)
    await tx
      .insertInto('round_seat')
      .values({
        id: crypto.randomUUID(),
        round_id: roundId,
        review_id: reviewId,
        person_id: personId,
        place,
        chosen_by: chosen ? by : null,
        set_aside: setAside,
        broken: JSON.stringify(broken),
        placed_at: placedAtOf(was),
      })
      .onConflict((conflict) => conflict.columns(['review_id', 'person_id']).doNothing())
      .execute()
  }
}
