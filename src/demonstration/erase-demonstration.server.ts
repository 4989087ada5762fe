import { writingAs } from '../access/transaction.server.ts'
import { eraseWhatIsDue } from '../domains/evaluation/retention/erase-due.server.ts'
import { londonMoment } from './calendar.ts'
import type { World } from './world.ts'

/** The rules as they stood when the invented reviews were booked: our defaults. */
export async function promiseFromBefore({ tx, when }: World) {
  const set_at = when.ago(500, '09:00')
  await tx
    .insertInto('retention_rule')
    .values([
      { kind: 'notes', days: 90, set_at },
      { kind: 'host_documents', days: 90, set_at },
      { kind: 'papers', days: 90, set_at },
      { kind: 'unfinished', days: 270, set_at },
    ])
    .execute()
}

/** What fell due before today was erased in the night after it did: so it is here, and dated so. */
export async function eraseDemonstration(priya: string) {
  const erased = await eraseWhatIsDue({ personId: null, job: 'erase-due', requestId: 'demonstration' })
  await writingAs({ personId: priya, job: 'demonstration', requestId: 'demonstration' }, async (tx) => {
    for (const { reviewId, kind, dueOn } of erased) {
      const night = londonMoment(dueOn, '02:10')
      await tx
        .updateTable('erasure')
        .set({ began_at: night, finished_at: night, checked_at: night })
        .where('review_id', '=', reviewId)
        .where('kind', '=', kind)
        .execute()
    }
  })
}
