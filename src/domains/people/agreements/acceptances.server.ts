import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.server.ts'
import { type PolicyKind, type PolicyText, policyKinds } from './policy-text.ts'

export type Acceptance = { personId: string; kind: PolicyKind; version: number; at: string }

/** The newest that each of these people accepted of each text; only what the reader may know. */
export async function acceptancesOf(tx: Tx, personIds: string[]): Promise<Acceptance[]> {
  if (personIds.length === 0) return []
  const rows = await tx
    .selectFrom('policy_acceptance')
    .distinctOn(['person_id', 'kind'])
    .select(['person_id as personId', sql<PolicyKind>`kind`.as('kind'), 'version', 'accepted_at'])
    .where('person_id', 'in', personIds)
    .orderBy('person_id')
    .orderBy('kind')
    .orderBy('version', 'desc')
    .execute()
  return rows.map(({ accepted_at, ...row }) => ({ ...row, at: accepted_at.toISOString() }))
}

/** Which of the texts this person has not accepted as they stand now. */
export function waitingFor(
  personId: string,
  accepted: Acceptance[],
  versions: Record<PolicyKind, number>,
): PolicyKind[] {
  const has = (kind: PolicyKind) =>
    accepted.some((one) => one.personId === personId && one.kind === kind && one.version === versions[kind])
  return policyKinds.filter((kind) => !has(kind))
}

/** Writes down that somebody accepted these texts; a second time changes nothing. */
export async function recordAcceptances(
  tx: Tx,
  personId: string,
  texts: Pick<PolicyText, 'kind' | 'version'>[],
) {
  if (texts.length === 0) return
  await tx
    .insertInto('policy_acceptance')
    .values(texts.map(({ kind, version }) => ({ person_id: personId, kind, version })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
