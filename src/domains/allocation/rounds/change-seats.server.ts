import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.server.ts'
import { giveUpWork } from './give-up-work.server.ts'
import type { RoundSeat } from './people-facts.server.ts'

// What a person moves by hand: the seats before and after, kept so that the last move can be taken back.

type Kept = Omit<RoundSeat, 'id'>
type Change = { roundId: string; remove: RoundSeat[]; add: Kept[]; by: string | null }

export async function changeSeats(tx: Tx, { roundId, remove, add, by }: Change) {
  await giveUpWork(tx, roundId)
  await takeAway(tx, roundId, remove)
  await putThere(tx, roundId, add, by)
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
  await takeAway(tx, roundId, move.after as unknown as Kept[])
  await putThere(tx, roundId, move.before as unknown as Kept[], by)
  await tx.updateTable('round_move').set({ undone_at: sql<Date>`now()` }).where('id', '=', move.id).execute()
  return true
}

const kept = ({ id: _id, ...seat }: RoundSeat): Kept => seat

async function takeAway(tx: Tx, roundId: string, seats: Pick<Kept, 'reviewId' | 'personId'>[]) {
  for (const { reviewId, personId } of seats)
    await tx
      .deleteFrom('round_seat')
      .where('round_id', '=', roundId)
      .where('review_id', '=', reviewId)
      .where('person_id', '=', personId)
      .execute()
}

async function putThere(tx: Tx, roundId: string, seats: Kept[], by: string | null) {
  if (seats.length === 0) return
  await tx
    .insertInto('round_seat')
    .values(
      seats.map(({ reviewId, personId, place, chosen, setAside, broken }) => ({
        id: crypto.randomUUID(),
        round_id: roundId,
        review_id: reviewId,
        person_id: personId,
        place,
        chosen_by: chosen ? by : null,
        set_aside: setAside,
        broken: JSON.stringify(broken),
      })),
    )
    .onConflict((conflict) => conflict.columns(['review_id', 'person_id']).doNothing())
    .execute()
}
