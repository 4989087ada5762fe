import type { Actor } from '../../access/actor.ts'
import { today } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.server.ts'
import { standingIn } from '../allocation/standing.server.ts'
import { dueDate, templateContent } from '../programme/template.ts'
import type { ReportFacts } from './policy.ts'

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
  const due = await dueDates(tx, reviewId)
  const checkEndsOn = due.hostChecks
  return {
    standing,
    report: {
      state: row.state,
      writes: await wasAskedToWrite(tx, reviewId, actor),
      factsCheckedAt: row.facts_checked_at,
      openCorrections: await openCorrections(tx, reviewId),
      checkEndsOn,
      checkIsOver: today() > checkEndsOn,
    },
  }
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

export type ReportDueDates = Record<'draft' | 'teamReads' | 'hostChecks' | 'release', string>

export async function dueDates(tx: Tx, reviewId: string): Promise<ReportDueDates> {
  const { content, ...days } = await tx
    .selectFrom('review')
    .innerJoin('review_template', 'review_template.id', 'review.template_id')
    .select(['review_template.content', 'review.day1', 'review.day3'])
    .where('review.id', '=', reviewId)
    .executeTakeFirstOrThrow()
  const template = templateContent.parse(content)
  const on = (key: keyof ReportDueDates) => dueDate(template, key, days)
  return {
    draft: on('draft'),
    teamReads: on('teamReads'),
    hostChecks: on('hostChecks'),
    release: on('release'),
  }
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

async function openCorrections(tx: Tx, reviewId: string): Promise<number> {
  const { open } = await tx
    .selectFrom('report_comment')
    .select((eb) => eb.fn.countAll<number>().as('open'))
    .where('review_id', '=', reviewId)
    .where('kind', '=', 'correction')
    .where('settled_at', 'is', null)
    .executeTakeFirstOrThrow()
  return open
}
