import type { Actor } from '../../access/actor.ts'
import { today } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.server.ts'
import { standingIn } from '../allocation/standing.server.ts'
import { dueDate, type TemplateContent, templateContent } from '../programme/template.ts'
import type { ReportFacts } from './policy.ts'
import type { Due } from './report-steps.ts'
import { openCorrections, placesIn, stepHindrances } from './step-hindrances.server.ts'
import { dayOf } from './step-line.ts'

/** What the report's policies are decided from. */
export async function reportFacts(
  tx: Tx,
  { reviewId }: { reviewId: string },
  actor: Actor,
): Promise<ReportFacts | null> {
  const standing = await standingIn(tx, reviewId, actor)
  if (!standing) return null
  const row = await tx.selectFrom('report').selectAll().where('review_id', '=', reviewId).executeTakeFirst()
  if (!row) return { standing, report: null }
  const endsOn = dayOf(await dueDates(tx, reviewId), row.state)
  return {
    standing,
    report: {
      state: row.state,
      erased: await papersAreErased(tx, reviewId),
      writes: await wasAskedToWrite(tx, reviewId, actor),
      reader: await readerOf(tx, reviewId),
      qualityDoneAt: row.quality_done_at,
      factsCheckedAt: row.facts_checked_at,
      returnedAt: row.returned_at,
      openCorrections: await openCorrections(tx, reviewId),
      endsOn,
      isOver: today() > endsOn,
      hindrances: [],
      places: null,
    },
  }
}

async function readerOf(tx: Tx, reviewId: string) {
  const reader = await tx
    .selectFrom('report_quality_reader')
    .leftJoin('person', 'person.id', 'report_quality_reader.person_id')
    .select(['report_quality_reader.person_id as id', 'person.name'])
    .where('report_quality_reader.review_id', '=', reviewId)
    .where('report_quality_reader.ended_at', 'is', null)
    .executeTakeFirst()
  return reader ? { id: reader.id, name: reader.name ?? 'The reader' } : null
}

/** The same, holding the report until the command ends: one change of its text or its state at a time. */
export async function reportFactsLocked(tx: Tx, input: { reviewId: string }, actor: Actor) {
  await tx
    .selectFrom('report')
    .select('review_id')
    .where('review_id', '=', input.reviewId)
    .forUpdate()
    .execute()
  return reportFacts(tx, input, actor)
}

/** The same, with why it cannot go on from where it is: for the steps that send it on, and the pages before them. */
export async function stepFacts(tx: Tx, input: { reviewId: string }, actor: Actor) {
  const facts = await reportFacts(tx, input, actor)
  if (!facts?.report) return facts
  const places = await placesIn(tx, input.reviewId)
  const hindrances = stepHindrances({ answers: facts.report.openCorrections, places: places?.asked ?? 0 })
  return { ...facts, report: { ...facts.report, hindrances, places } }
}
export async function stepFactsLocked(tx: Tx, input: { reviewId: string }, actor: Actor) {
  await reportFactsLocked(tx, input, actor)
  return stepFacts(tx, input, actor)
}

export async function dueDates(tx: Tx, reviewId: string): Promise<Due> {
  const { content, ...days } = await tx
    .selectFrom('review')
    .innerJoin('review_template', 'review_template.id', 'review.template_id')
    .select(['review_template.content', 'review.day1', 'review.day3'])
    .where('review.id', '=', reviewId)
    .executeTakeFirstOrThrow()
  return dueDatesIn(templateContent.parse(content), days)
}

export function dueDatesIn(template: TemplateContent, days: { day1: string; day3: string }): Due {
  const on = (key: keyof Due) => dueDate(template, key, days)
  return {
    draft: on('draft'),
    teamReads: on('teamReads'),
    qualityRead: on('qualityRead'),
    hostChecks: on('hostChecks'),
    final: on('final'),
    release: on('release'),
  }
}

async function papersAreErased(tx: Tx, reviewId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('erasure')
    .select('kind')
    .where('review_id', '=', reviewId)
    .where('kind', '=', 'papers')
    .executeTakeFirst()
  return row !== undefined
}

async function wasAskedToWrite(tx: Tx, reviewId: string, actor: Actor): Promise<boolean> {
  const row = await tx
    .selectFrom('report_writer')
    .select('id')
    .where('review_id', '=', reviewId)
    .where('person_id', '=', actor.personId)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}
