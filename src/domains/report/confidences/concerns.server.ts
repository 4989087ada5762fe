import { sql } from 'kysely'
import type { Concern, Known } from '../../../engines/disclosure/known.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { kindOfSchool } from '../../trusts/school-kind.ts'
import { plainOf } from '../report.ts'
import { checkPassages } from './checked-passages.server.ts'

export type ReportConcern = Omit<Concern, 'noteId'> & {
  blockId: string
  /** why it may stand, and who said so */
  letStand: { reason: string; by: string } | null
}

/**
 * What in a report's text could give somebody away, for whoever writes it; null for everybody else. What the check knows
 * of names and notes stays in here: a concern speaks of the words of the text alone (MISSION F2).
 */
export async function concernsIn(tx: Tx, reviewId: string): Promise<ReportConcern[] | null> {
  const told = await toldOf(tx, reviewId)
  if (!told) return null
  const blocks = await tx
    .selectFrom('report_block')
    .innerJoin('report_section', 'report_section.id', 'report_block.section_id')
    .select(['report_block.id', 'report_block.text'])
    .where('report_block.review_id', '=', reviewId)
    .orderBy('report_section.position')
    .orderBy('report_block.position')
    .execute()
  const letStand = await overrulesOf(tx, reviewId)
  const passages = blocks.map(({ text }) => plainOf(text))
  const found = await checkPassages(reviewId, passages, told, knownIn)
  return blocks.flatMap(({ id }, place) =>
    (found[place] ?? []).map(({ noteId: _, ...concern }) => ({
      ...concern,
      blockId: id,
      letStand: letStand.get(overruleKey(id, concern)) ?? null,
    })),
  )
}

export const stillOpen = (concerns: ReportConcern[] | null) =>
  (concerns ?? []).filter(({ letStand }) => letStand === null)

type Kept = Omit<Known, 'schools'> & { schools: (Parameters<typeof kindOfSchool>[0] & { name: string })[] }

async function toldOf(tx: Tx, reviewId: string): Promise<string | null> {
  const { rows } = await sql<{
    known: string | null
  }>`select access.disclosure_known(${reviewId}::uuid)::text as known`.execute(tx)
  return rows[0]?.known ?? null
}

function knownIn(told: string): Known {
  const known = JSON.parse(told) as Kept
  return { ...known, schools: known.schools.map(schoolAsKnown) }
}

function schoolAsKnown({ name, ...told }: Kept['schools'][number]): Known['schools'][number] {
  const kind = kindOfSchool(told)
  return kind === 'other' || kind === 'alternative' ? { name } : { name, kind }
}

const overruleKey = (blockId: string, { kind, words }: { kind: string; words: string }) =>
  `${blockId} ${kind} ${words}`

async function overrulesOf(tx: Tx, reviewId: string) {
  const rows = await tx
    .selectFrom('report_overrule')
    .leftJoin('person', 'person.id', 'report_overrule.person_id')
    .select(['block_id', 'kind', 'words', 'reason', 'person.name'])
    .where('review_id', '=', reviewId)
    .execute()
  return new Map(
    rows.map((row) => [overruleKey(row.block_id, row), { reason: row.reason, by: row.name ?? 'A writer' }]),
  )
}
