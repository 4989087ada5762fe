import type { Tx } from '../../../platform/database.server.ts'

/** A link that is an answer; it leads out of Candour, and nobody notes who follows it. */
export type OneLink = {
  id: string
  title: string
  url: string
  note: string
  addedBy: string
  addedAt: string
}

/** The links of one request that stand, in the order in which they came. */
export async function linksOf(tx: Tx, requestId: string): Promise<OneLink[]> {
  const rows = await tx
    .selectFrom('document_link as link')
    .leftJoin('person', 'person.id', 'link.added_by')
    .select(['link.id', 'link.title', 'link.url', 'link.note', 'person.name as addedBy', 'link.added_at'])
    .where('link.request_id', '=', requestId)
    .where('link.removed_at', 'is', null)
    .orderBy('link.added_at')
    .execute()
  return rows.map(({ added_at, addedBy, ...row }) => ({
    ...row,
    addedBy: addedBy ?? 'somebody at the trust',
    addedAt: added_at.toISOString(),
  }))
}
