import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.server.ts'
import { evidenceSnapshot, type SharedFinding } from '../assemble-report.ts'
import { sharedFindingsOf } from '../shared-findings.server.ts'
import type { WrittenBlock, WrittenSection } from './written-text.ts'

type Placed = WrittenBlock & { sectionId: string; position: number }
type Standing = {
  id: string
  section_id: string
  position: number
  kind: string
  text: string
  finding_id: string | null
}

/**
 * Brings sections, blocks and citations into step with the text: writes what differs and nothing else. Sections are the
 * template's; a text that lacks one of them, or has others, says nothing about it, and takes no paragraph from it.
 */
export async function keepText(
  tx: Tx,
  reviewId: string,
  written: WrittenSection[],
  editor: string | null,
): Promise<void> {
  const sections = await keepHeadings(tx, reviewId, written)
  const placed = written
    .filter(({ id }) => sections.has(id))
    .flatMap((section) =>
      section.blocks.map((block, position): Placed => ({ ...block, sectionId: section.id, position })),
    )
  const stand = await standingBlocks(tx, reviewId)
  const shared = await findingsCited(tx, reviewId, placed, stand)
  const told = new Set(written.map(({ id }) => id))
  const gone = [...stand.values()]
    .filter((row) => told.has(row.section_id) && !placed.some((block) => block.id === row.id))
    .map(({ id }) => id)
  if (gone.length > 0) await tx.deleteFrom('report_block').where('id', 'in', gone).execute()
  const changed = placed.filter((block) => differs(block, stand.get(block.id), shared))
  if (changed.length > 0) await writeBlocks(tx, reviewId, changed, { shared, editor })
  await keepCitations(tx, reviewId, placed, shared)
}

async function keepHeadings(tx: Tx, reviewId: string, written: WrittenSection[]): Promise<Set<string>> {
  const rows = await tx
    .selectFrom('report_section')
    .select(['id', 'heading'])
    .where('review_id', '=', reviewId)
    .execute()
  for (const { id, heading } of rows) {
    const now = written.find((section) => section.id === id)?.heading ?? ''
    // a heading that somebody is writing anew is empty for a moment
    if (now !== '' && now !== heading)
      await tx.updateTable('report_section').set({ heading: now }).where('id', '=', id).execute()
  }
  return new Set(rows.map(({ id }) => id))
}

async function standingBlocks(tx: Tx, reviewId: string): Promise<Map<string, Standing>> {
  const rows = await tx
    .selectFrom('report_block')
    .select(['id', 'section_id', 'position', 'kind', 'text', 'finding_id'])
    .where('review_id', '=', reviewId)
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

type Shared = Map<string, SharedFinding>

/** Asked for only when a text names one: what was never shared cannot enter the report (MISSION F3). */
async function findingsCited(
  tx: Tx,
  reviewId: string,
  placed: Placed[],
  stand: Map<string, Standing>,
): Promise<Shared> {
  const named = placed.some(
    ({ id, findingId, citations }) => findingId || citations.length > 0 || stand.get(id)?.finding_id,
  )
  if (!named) return new Map()
  return new Map((await sharedFindingsOf(tx, reviewId)).map((finding) => [finding.id, finding]))
}

/** What the reader is told of a paragraph is what the host was told of the finding that most stands behind. */
function findingOf({ findingId, citations }: WrittenBlock, shared: Shared): SharedFinding | null {
  const own = findingId ? shared.get(findingId) : undefined
  if (own) return own
  const cited = citations.flatMap((one) => ('findingId' in one ? (shared.get(one.findingId) ?? []) : []))
  return cited.toSorted((a, b) => (b.sources ?? 0) - (a.sources ?? 0))[0] ?? null
}

function differs(block: Placed, row: Standing | undefined, shared: Shared): boolean {
  if (!row) return true
  return (
    row.section_id !== block.sectionId ||
    row.position !== block.position ||
    row.kind !== block.kind ||
    row.text !== block.text ||
    row.finding_id !== (findingOf(block, shared)?.id ?? null)
  )
}

type Writing = { shared: Shared; editor: string | null }

async function writeBlocks(
  tx: Tx,
  reviewId: string,
  blocks: Placed[],
  { shared, editor }: Writing,
): Promise<void> {
  const rows = blocks.map((block) => {
    const finding = findingOf(block, shared)
    return {
      id: block.id,
      review_id: reviewId,
      section_id: block.sectionId,
      position: block.position,
      kind: block.kind,
      text: block.text,
      finding_id: finding?.id ?? null,
      evidence: finding && block.kind === 'paragraph' ? JSON.stringify(evidenceSnapshot(finding)) : null,
      edited_by: editor,
    }
  })
  await tx
    .insertInto('report_block')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet((eb) => ({
          section_id: eb.ref('excluded.section_id'),
          position: eb.ref('excluded.position'),
          kind: eb.ref('excluded.kind'),
          text: eb.ref('excluded.text'),
          finding_id: eb.ref('excluded.finding_id'),
          evidence: eb.ref('excluded.evidence'),
          // moved is not edited
          edited_by: sql`case when report_block.text = excluded.text then report_block.edited_by else excluded.edited_by end`,
          edited_at: sql`case when report_block.text = excluded.text then report_block.edited_at else now() end`,
        }))
        .whereRef('report_block.review_id', '=', 'excluded.review_id'),
    )
    .execute()
}

type Cited = { block_id: string; upto: number; finding_id: string | null; note_id: string | null }
const keyOf = (one: Cited) => [one.block_id, one.upto, one.finding_id, one.note_id].join()

const behindOf = (one: Cited) => [one.block_id, one.note_id].join()
const citedBy = ({ id, citations }: Placed): Cited[] =>
  citations.map((one) =>
    'findingId' in one
      ? { block_id: id, upto: one.upto, finding_id: one.findingId, note_id: null }
      : { block_id: id, upto: one.upto, finding_id: null, note_id: one.noteId },
  )

async function keepCitations(tx: Tx, reviewId: string, placed: Placed[], shared: Shared): Promise<void> {
  const stand = await tx
    .selectFrom('report_citation')
    .select(['id', 'block_id', 'upto', 'finding_id', 'note_id'])
    .where('review_id', '=', reviewId)
    .execute()
  const told = new Map(placed.flatMap(citedBy).map((cited) => [keyOf(cited), cited]))
  const over = stand.filter((row) => !told.delete(keyOf(row))).map(({ id }) => id)
  if (over.length > 0) await tx.deleteFrom('report_citation').where('id', 'in', over).execute()
  // what stood behind a paragraph was somebody's to cite; what is new is for whoever writes it
  const notes = await readableNotes(tx, reviewId, placed)
  const stood = new Set(stand.map(behindOf))
  const fresh = [...told.values()]
    .filter((cited) =>
      cited.finding_id
        ? shared.has(cited.finding_id)
        : notes.has(cited.note_id ?? '') || stood.has(behindOf(cited)),
    )
    .map((cited) => ({ ...cited, review_id: reviewId }))
  if (fresh.length > 0) await tx.insertInto('report_citation').values(fresh).execute()
}

/** Of the notes that a text names, those that its writer may read. */
async function readableNotes(tx: Tx, reviewId: string, placed: Placed[]): Promise<Set<string>> {
  const named = placed.flatMap(({ citations }) =>
    citations.flatMap((one) => ('noteId' in one ? [one.noteId] : [])),
  )
  if (named.length === 0) return new Set()
  const rows = await tx
    .selectFrom('evidence_note')
    .select('id')
    .where('review_id', '=', reviewId)
    .where('id', 'in', named)
    .execute()
  return new Set(rows.map(({ id }) => id))
}
