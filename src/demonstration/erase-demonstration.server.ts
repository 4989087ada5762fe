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
  const nightOf = ({ dueOn }: { dueOn: string }) => londonMoment(dueOn, '02:10')
  const erased = await eraseWhatIsDue(
    { personId: null, job: 'erase-due', requestId: 'demonstration' },
    nightOf,
  )
  await writingAs({ personId: priya, job: 'demonstration', requestId: 'demonstration' }, async (tx) => {
    for (const due of erased) {
      await tx
        .updateTable('erasure')
        .set({ began_at: nightOf(due) })
        .where('review_id', '=', due.reviewId)
        .where('kind', '=', due.kind)
        .execute()
    }
  })
}
