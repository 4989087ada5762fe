import { readingAs } from '../../access/transaction.server.ts'

export type DemonstrationPerson = { id: string; name: string; email: string; role: string }

const actor = { personId: null, job: 'demonstration', requestId: 'sign-in' }

/** The invented people whom anyone may look around as. The database gives them up to a demonstration alone. */
export async function demonstrationPeople(): Promise<DemonstrationPerson[]> {
  const rows = await readingAs(actor, (tx) =>
    tx
      .selectFrom('person')
      .select(['id', 'name', 'email', 'demonstration_role as role'])
      .where('demonstration_role', 'is not', null)
      .orderBy('invited_at')
      .orderBy('id')
      .execute(),
  )
  return rows.map((row) => ({ ...row, role: row.role ?? '' }))
}
