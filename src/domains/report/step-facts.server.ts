import { defineQuery } from '../../access/define-query.server.ts'
import type { Tx } from '../../platform/database.server.ts'
import { membersOf } from '../allocation/members.server.ts'
import { isUuid } from '../allocation/standing.server.ts'
import { allowed, canSettleFacts, type ReportFacts } from './policy.ts'
import { textOf } from './reading.server.ts'
import type { Remark, ReportSection } from './report.ts'
import { dueDates, stepFacts } from './report-facts.server.ts'
import { remarksOf } from './report-page.server.ts'
import type { Due } from './report-steps.ts'
import { unchangedSince } from './writing/changed-since.server.ts'

/** What somebody should see before a step: who is concerned, what is unfinished. */
export type StepFacts = {
  report: ReportFacts
  due: Due
  hostLeaders: string[]
  peers: string[]
  emptySections: Pick<ReportSection, 'id' | 'heading'>[]
  /** of the team: those that wait, and a paragraph where one does */
  openComments: { count: number; firstBlock: string | null }
  /** what the host said of the facts, answered or not */
  corrections: number
  /** of these, said to be corrected where the paragraph is as it was */
  correctedUnchanged: number
  /** paragraphs changed since the host said that the facts are checked */
  changedSinceCheck: number
  sha256: string | null
}

export const reportStepFacts = defineQuery({
  name: 'report step facts',
  run: async (tx, { reviewId }: { reviewId: string }, actor): Promise<StepFacts | null> => {
    if (!isUuid(reviewId)) return null
    const report = await stepFacts(tx, { reviewId }, actor)
    if (!report) return null
    const members = (await membersOf(tx, [reviewId])).get(reviewId) ?? []
    const accepted = members.filter((member) => member.state === 'accepted')
    const named = (...roles: string[]) =>
      accepted.filter(({ role }) => roles.includes(role)).map(({ name }) => name)
    const sections = await textOf(tx, reviewId)
    const remarks = await remarksOf(tx, reviewId)
    return {
      report,
      due: await dueDates(tx, reviewId),
      hostLeaders: named('host_lead', 'host_leader'),
      peers: named('peer_reviewer'),
      emptySections: sections.filter(({ blocks }) => blocks.length === 0),
      openComments: openIn(remarks),
      corrections: remarks.filter(({ kind }) => kind !== 'comment').length,
      correctedUnchanged: allowed(canSettleFacts(report))
        ? (await unchangedSince(tx, reviewId, remarks)).size
        : 0,
      changedSinceCheck: await changedSince(tx, reviewId, report.report?.factsCheckedAt ?? null),
      sha256: await markOfFinal(tx, reviewId),
    }
  },
})

/** Comments that wait for their answer; a reply is settled with the comment that it answers. */
function openIn(remarks: Remark[]): StepFacts['openComments'] {
  const open = remarks.filter(({ kind, answers, settledAt }) => kind === 'comment' && !answers && !settledAt)
  return { count: open.length, firstBlock: open.find(({ blockId }) => blockId)?.blockId ?? null }
}

async function changedSince(tx: Tx, reviewId: string, at: Date | null) {
  if (!at) return 0
  const { n } = await tx
    .selectFrom('report_block')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('review_id', '=', reviewId)
    .where('edited_at', '>', at)
    .executeTakeFirstOrThrow()
  return Number(n)
}

async function markOfFinal(tx: Tx, reviewId: string) {
  const row = await tx
    .selectFrom('report')
    .select('sha256')
    .where('review_id', '=', reviewId)
    .executeTakeFirst()
  return row?.sha256 ?? null
}
