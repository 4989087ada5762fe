import { sql } from 'kysely'
import { z } from 'zod'
import { defineQuery } from '../../../access/define-query.server.ts'
import { londonDate } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { type PolicyKind, type PolicyText, policyKinds, policyPart } from './policy-text.ts'

const texts = (tx: Tx) =>
  tx
    .selectFrom('policy_text')
    .leftJoin('person', 'person.id', 'policy_text.published_by')
    .select([
      'policy_text.kind',
      'policy_text.version',
      'policy_text.title',
      'policy_text.parts',
      'policy_text.change_note as changeNote',
      'policy_text.published_at',
      'person.name as publishedBy',
    ])
    .orderBy('policy_text.kind')
    .orderBy('policy_text.version', 'desc')

type Row = Awaited<ReturnType<ReturnType<typeof texts>['execute']>>[number]
const readable = ({ parts, published_at, ...row }: Row): PolicyText => ({
  ...row,
  parts: z.array(policyPart).parse(parts),
  publishedAt: published_at?.toISOString() ?? null,
})

/** Every version of every text, newest first. */
export async function allPolicies(tx: Tx): Promise<PolicyText[]> {
  return (await texts(tx).execute()).map(readable)
}

/** The texts as they stand now, in the order in which they are read. */
export async function currentPolicies(tx: Tx): Promise<PolicyText[]> {
  const all = await allPolicies(tx)
  return policyKinds.flatMap((kind) => all.find((text) => text.kind === kind) ?? [])
}

/** The versions that stand now, without their words. */
export async function currentVersions(tx: Tx): Promise<Record<PolicyKind, number>> {
  const rows = await tx
    .selectFrom('policy_text')
    .select(['kind', sql<number>`max(version)`.as('version')])
    .groupBy('kind')
    .execute()
  const versions = { confidentiality: 0, code_of_conduct: 0, safeguarding: 0 }
  for (const { kind, version } of rows) versions[kind] = version
  return versions
}

/** The London day on which each text was last changed; none for what Candour brought with it. */
export async function publishedOn(tx: Tx): Promise<Partial<Record<PolicyKind, string>>> {
  const rows = await tx
    .selectFrom('policy_text')
    .select(['kind', sql<Date | null>`max(published_at)`.as('at')])
    .groupBy('kind')
    .execute()
  return Object.fromEntries(rows.flatMap(({ kind, at }) => (at ? [[kind, londonDate(at)]] : [])))
}

/** One text at one version, or as it stands now, with the version before it. */
export const policyReading = defineQuery({
  name: 'policy reading',
  run: async (tx, asked: { kind: PolicyKind; version: number | null }) => {
    const all = (await allPolicies(tx)).filter((text) => text.kind === asked.kind)
    const place = asked.version === null ? 0 : all.findIndex((text) => text.version === asked.version)
    const text = all[place]
    if (!text) return null
    return {
      text,
      before: all[place + 1] ?? null,
      newest: all[0]?.version ?? text.version,
    }
  },
})
